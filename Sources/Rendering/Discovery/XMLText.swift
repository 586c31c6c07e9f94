internal import SourceText
internal import Templates

/// Texts as they stand in XML.
enum XMLText {
  /// What every file begins with.
  static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// A text with its markup escaped and without the characters that XML cannot hold (XML 1.0, section
  /// 2.2).
  static func escaped(_ text: [UInt8]) -> [UInt8] {
    var kept = text.contains(where: isForbidden) ? text.filter { !isForbidden($0) } : text
    // U+FFFE and U+FFFF.
    for last in [UInt8(0xBE), 0xBF] {
      while let range = ByteSearch.first([0xEF, 0xBF, last], in: kept[...]) {
        kept.removeSubrange(range)
      }
    }
    return Text(utf8: kept).escaped
  }

  /// A text with its markup escaped.
  static func escaped(_ text: String) -> [UInt8] {
    escaped(Array(text.utf8))
  }

  /// An element with a text.
  static func append(_ name: String, _ text: String, to bytes: inout [UInt8]) {
    bytes += "<\(name)>".utf8
    bytes += escaped(text)
    bytes += "</\(name)>\n".utf8
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
  }
}
