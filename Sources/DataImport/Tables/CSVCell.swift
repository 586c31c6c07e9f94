/// Writes the cells of a CSV file (RFC 4180).
enum CSVCell {
  /// A cell on one line: in quotation marks where it must be, line breaks as blanks.
  static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let line = text.map { isBreak($0) || $0 == 0 ? UInt8(ascii: " ") : $0 }
    guard line.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) else { return line }
    // Section 2, rule 7: a quotation mark within is written twice.
    return [quote] + line.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  /// A cell of a text.
  static func quoted(_ text: String) -> String {
    String(decoding: quoted(Array(text.utf8)[...]), as: UTF8.self)
  }
}
