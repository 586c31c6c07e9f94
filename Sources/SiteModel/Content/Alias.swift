public import SourceText

/// An earlier address of a page.
public struct Alias: Sendable {
  /// The address from the root of the site, such as `/old/page/`.
  public let address: String

  /// Where it stands.
  public let location: SourceLocation
}
