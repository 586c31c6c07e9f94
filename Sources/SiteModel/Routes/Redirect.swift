internal import SourceText

/// An earlier address of a page, or another by which it may be asked for.
public struct Redirect: Sendable {
  /// The address from the site's root without the first slash, such as `old/page/`; its
  /// letters are themselves, no percent codes.
  public let from: String

  /// The page that it leads to.
  public let target: Route

  /// The file that the page is made from, which names the alias or the two careers, from the project's root.
  public let source: String

  /// Where the alias stands; `nil` where two careers make the address.
  let location: SourceLocation?
}
