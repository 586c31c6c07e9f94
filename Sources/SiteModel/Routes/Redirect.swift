/// An earlier address of a page.
public struct Redirect: Sendable {
  /// The address from the site's root without the first slash, such as `old/page/`.
  public let from: String

  /// The page that it leads to.
  public let target: Route

  /// The file that names the alias, from the project's root.
  public let source: String
}
