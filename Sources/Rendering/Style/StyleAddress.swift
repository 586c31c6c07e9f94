internal import SourceText

/// An address from which a style sheet fetches something.
public struct StyleAddress: Hashable, Sendable {
  /// What is fetched.
  enum Kind: Hashable, Sendable {
    case image
    case font
    case sheet
  }

  /// Where an address leads to.
  enum Target: Hashable {
    /// Nowhere: to nothing, or to an element of the page that the sheet is shown with.
    case nowhere

    /// To another site, or to what the address itself holds.
    case elsewhere

    /// To a file of the site, by its path without a first slash and what follows the path (`?v=2`,
    /// `#pin`); a path of `nil` leaves the site.
    case file(path: String?, ending: String)
  }

  let kind: Kind

  /// Where it stands in the sheet, without quotation marks.
  let range: Range<Int>

  /// What it reads as, its escapes resolved.
  let text: String

  /// Where the address leads to from a sheet, given by its path in the site.
  func target(from sheet: String) -> Target {
    if text.isEmpty || text.hasPrefix("#") { return .nowhere }
    if text.hasPrefix("//") || hasScheme { return .elsewhere }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    let ending = String(text[path.endIndex...])
    if path.isEmpty { return .nowhere }
    let bytes = PercentCode.decoded(Array(path.utf8)[...])
    let resolved =
      bytes.first == UInt8(ascii: "/")
      ? Array(bytes.dropFirst()) : SitePaths.resolve(bytes[...], from: Array(sheet.utf8))
    return .file(path: resolved.map { String(decoding: $0, as: UTF8.self) }, ending: ending)
  }

  private var hasScheme: Bool {
    PageCheck.hasScheme(0..<text.utf8.count, in: Array(text.utf8))
  }
}
