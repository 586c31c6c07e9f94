/// How a text is written where some characters would mean something.
enum Escaping: Hashable, Sendable {
  /// HTML and XML, text and quoted attribute values.
  case html

  /// The content of a JSON string, fit for a script element.
  case jsonString

  /// A whole JSON value, fit for a script element.
  case scriptElement

  /// A part of a URL: all but the unreserved characters of RFC 3986, section 2.3, percent-encoded.
  case urlPart

  /// A value in a style attribute: CSS Syntax, section 4.3.7, escapes of code points.
  case cssValue

  /// The escaped bytes; the same array if nothing had to be escaped.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var index = 0
    while index < bytes.count, !mayEscape(span[index]) || replacement(at: index, in: span) == nil {
      index += 1
    }
    guard index < bytes.count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8 + 8)
    append(bytes, to: &result)
    return result
  }

  /// Appends the escaped bytes.
  func append(_ bytes: [UInt8], to buffer: inout [UInt8]) {
    append(bytes.span, to: &buffer)
  }

  /// Appends the escaped bytes, those between two that must be escaped in one piece.
  func append(_ bytes: Span<UInt8>, to buffer: inout [UInt8]) {
    var written = 0
    var index = 0
    while index < bytes.count {
      guard mayEscape(bytes[index]), let (replacement, length) = replacement(at: index, in: bytes)
      else {
        index += 1
        continue
      }
      buffer.append(bytes: bytes.extracting(written..<index))
      buffer.append(contentsOf: replacement.utf8)
      index += length
      written = index
    }
    buffer.append(bytes: bytes.extracting(written..<index))
  }

  // Most bytes are letters and digits, which mean nothing anywhere.
  @inline(__always)
  private func mayEscape(_ byte: UInt8) -> Bool {
    let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
    let isDigit = byte &- UInt8(ascii: "0") < 10
    return !(isLetter || isDigit)
  }

  private func replacement(at index: Int, in bytes: Span<UInt8>) -> (text: String, length: Int)? {
    let byte = bytes[index]
    switch self {
    case .html: return Self.reference(for: byte).map { ($0, 1) }
    case .jsonString:
      return (Self.jsonEscape(for: byte) ?? Self.scriptEscape(for: byte)).map { ($0, 1) }
        ?? Self.separatorEscape(at: index, in: bytes)
    case .scriptElement:
      return Self.scriptEscape(for: byte).map { ($0, 1) }
        ?? Self.separatorEscape(at: index, in: bytes)
    case .urlPart: return Self.isUnreserved(byte) ? nil : ("%" + Self.hexadecimal(byte), 1)
    case .cssValue:
      let stays = Self.isUnreserved(byte) || byte >= 0x80 || byte == UInt8(ascii: "%")
      return stays ? nil : ("\\" + Self.hexadecimal(byte) + " ", 1)
    }
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case _: nil
    }
  }

  /// The text of which this is the HTML-escaped form.
  static func unescapedHTML(_ escaped: ArraySlice<UInt8>) -> [UInt8] {
    guard escaped.contains(UInt8(ascii: "&")) else { return Array(escaped) }
    let references: [(bytes: [UInt8], character: UInt8)] = #"&<>"'"#.utf8.compactMap { byte in
      reference(for: byte).map { (Array($0.utf8), byte) }
    }
    var text: [UInt8] = []
    var index = escaped.startIndex
    while index < escaped.endIndex {
      let found = references.first { escaped[index...].starts(with: $0.bytes) }
      text.append(found?.character ?? escaped[index])
      index += found?.bytes.count ?? 1
    }
    return text
  }

  // RFC 8259, section 7: quotation mark, reverse solidus and control characters.
  private static func jsonEscape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x00..<0x20, 0x7F: "\\u00" + hexadecimal(byte)
    case _: nil
    }
  }

  private static func scriptEscape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    case _: nil
    }
  }

  // U+2028 and U+2029, which end a line in older JavaScript, are E2 80 A8 and E2 80 A9.
  private static func separatorEscape(
    at index: Int,
    in bytes: Span<UInt8>
  ) -> (text: String, length: Int)? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else {
      return nil
    }
    switch bytes[index + 2] {
    case 0xA8: return ("\\u2028", 3)
    case 0xA9: return ("\\u2029", 3)
    case _: return nil
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    case _: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
