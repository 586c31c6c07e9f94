/// Texts of style sheets.
enum StyleText {
  /// What a text between quotation marks or parentheses reads as (CSS Syntax Level 3, section 4.3.7).
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = rest.popFirst() {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      if let code = rest.prefixMatch(of: /([0-9A-Fa-f]{1,6})\s?/) {
        rest = rest[code.range.upperBound...]
        let scalar = UInt32(code.output.1, radix: 16).flatMap(Unicode.Scalar.init)
        text.append(scalar.map { Character($0 == "\0" ? "\u{FFFD}" : $0) } ?? "\u{FFFD}")
      } else if let escaped = rest.popFirst(), !escaped.isNewline {
        text.append(escaped)
      }
    }
    return text
  }
}
