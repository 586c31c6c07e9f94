/// Writes cells of comma-separated values.
enum CSVCell {
  // What programs of tables take for the start of a formula, here beyond ASCII: the wide forms.
  private static let wideStarts = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].map {
    Array($0.utf8)
  }

  /// Appends a text; one that would start a formula is headed by an apostrophe.
  static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    let isQuoted = needsQuotes(text)
    // RFC 4180, section 2, rules 6 and 7
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if startsFormula(text) { bytes.append(UInt8(ascii: "'")) }
    if isQuoted, text.contains(UInt8(ascii: "\"")) {
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
    } else {
      bytes += text
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Appends the end of a line.
  static func appendLineEnd(to bytes: inout [UInt8]) {
    // RFC 4180, section 2, rule 1
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func startsFormula(_ text: [UInt8]) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    case 0xEF: wideStarts.contains { text.starts(with: $0) }
    case _: false
    }
  }

  private static func needsQuotes(_ text: [UInt8]) -> Bool {
    for byte in text {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        return true
      case _: continue
      }
    }
    return false
  }
}
