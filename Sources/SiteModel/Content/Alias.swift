internal import Markdown
public import SourceText

/// An earlier address of a page.
public struct Alias: Sendable {
  /// The address from the root of the site, such as `/old/page/`, as its file is named: percent codes
  /// decoded, letters composed (NFC), with a slash at its end unless it ends in `.html` or `.htm`.
  public let address: String

  /// Where it stands.
  public let location: SourceLocation

  /// Reads an address from the root of the site, which has at least one name.
  ///
  /// Letters of any script, capital ones too, and percent codes may stand in it, for the sites that a
  /// publisher moves here had such addresses.
  init(_ written: String, at location: SourceLocation) throws(AliasFault) {
    if let mark = written.first(where: { "?#".contains($0) }) {
      throw mark == "?" ? .query(written) : .fragment(written)
    }
    let parts = written.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let endsInSlash = parts.last?.isEmpty == true
    var names: [String] = []
    for part in endsInSlash ? parts.dropLast() : parts {
      if part.isEmpty { throw .emptyName(written) }
      names.append(try Self.name(part))
    }
    let path = "/" + names.joined(separator: "/")
    address = endsInSlash || !Self.isPage(path) ? path + "/" : path
    self.location = location
  }

  // Hosts tell what a file is by its ending. What ends otherwise, such as `/old.php`, is a folder, whose
  // page they give to those who ask for it without the slash too.
  private static func isPage(_ path: String) -> Bool {
    [".html", ".htm"].contains(where: path.lowercased().hasSuffix)
  }

  private static func name(_ part: Substring) throws(AliasFault) -> String {
    let codes = part.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    let areWhole = codes.allSatisfy { code in
      code.count >= 2 && code.prefix(2).allSatisfy { $0.isASCII && $0.isHexDigit }
    }
    let bytes = PercentCode.decoded(Array(part.utf8)[...])
    guard areWhole, let name = String(validating: bytes, as: UTF8.self) else {
      throw .brokenCode(String(part))
    }
    if let scalar = name.unicodeScalars.first(where: isRefused) {
      throw .character(scalar, name: String(part))
    }
    if [".", " "].contains(where: { name.hasPrefix($0) || name.hasSuffix($0) }) {
      throw .edge(name)
    }
    if devices.contains(name.prefix { $0 != "." }.uppercased()) { throw .device(name) }
    return String(name.map(CanonicalComposition.of))
  }

  // What Windows takes in no name, and what nobody sees.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // Persian and Hindi spell words with the joiners.
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    case _: "/\\:*\"<>|?".unicodeScalars.contains(scalar)
    }
  }

  // Names of devices on Windows, whatever ending follows.
  private static let devices = Set(
    ["CON", "PRN", "AUX", "NUL"] + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] }
  )
}
