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
      case _: append(byte, to: &bytes)
      }
    }
    return bytes
  }

  /// A URL with percent codes for the bytes that no URL has, to be escaped where it is written.
  static func percentEncoded(_ url: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in url.utf8 { append(byte, to: &bytes) }
    return bytes
  }

  /// A path of plain letters with percent codes for all that means or may mean more than itself in a
  /// path (RFC 3986, section 3.3): what stays are letters, digits, the slash and harmless marks.
  static func pathEncoded(_ path: String) -> [UInt8] {
    path.utf8.flatMap { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: [byte]
      case _: "/-._~!$&'()+,;=@".utf8.contains(byte) ? [byte] : percentCode(byte)
      }
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      bytes += percentCode(byte)
    case _: bytes.append(byte)
    }
  }

  /// The code that stands for a byte in a URL (RFC 3986, section 2.1).
  static func percentCode(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }
}
