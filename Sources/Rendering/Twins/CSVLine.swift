/// A line of comma-separated values.
struct CSVLine {
  // What programs of tables take for the start of a formula; the last four are the wide forms.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private var bytes: [UInt8] = []
  private var count = 0

  /// Adds a cell without content.
  mutating func addEmpty() {
    separate()
  }

  /// Adds a number as machines write it; a minus before digits starts no formula.
  mutating func add(number: String) {
    separate()
    bytes += Array(number.utf8)
  }

  /// Adds a text; one that would start a formula is headed by an apostrophe.
  mutating func add(_ text: String) {
    separate()
    var cell = Array(text.utf8)
    if let first = text.unicodeScalars.first, Self.formulaStarts.contains(first) {
      cell.insert(UInt8(ascii: "'"), at: 0)
    }
    guard Self.needsQuotes(cell) else {
      bytes += cell
      return
    }
    // RFC 4180, section 2, rules 6 and 7
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ cell: [UInt8]) -> Bool {
    for byte in cell {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        return true
      case _: continue
      }
    }
    return false
  }

  /// Appends the line with its end.
  func append(to buffer: inout [UInt8]) {
    buffer += bytes
    // RFC 4180, section 2, rule 1
    buffer += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func separate() {
    if count > 0 { bytes.append(UInt8(ascii: ",")) }
    count += 1
  }
}
