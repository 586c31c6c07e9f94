/// URLs as they stand in an attribute.
enum LinkText {
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// A URL with what must be escaped: bytes that no URL has as percent codes, `&` and `'` as references.
  ///
  /// What is percent-encoded already stays as it is.
  static func encoded(_ url: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      case _: bytes.append(byte)
      }
    }
    return bytes
  }
}
