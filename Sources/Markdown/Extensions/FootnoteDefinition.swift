/// The head of a footnote's text, `[^label]:`, as it stands in the file.
struct FootnoteDefinition {
  /// The label as it is written.
  let label: String

  /// The bytes from the bracket to the colon.
  let place: Range<Int>

  /// The line, counted from 1.
  let line: Int

  /// Where the text behind the colon starts.
  let content: Int

  /// Whether there is no text on the line.
  let isEmpty: Bool

  /// What references and definitions are matched by.
  var key: String { Self.key(of: label) }

  /// Labels are the same whatever the case of their letters.
  static func key(of label: String) -> String { label.lowercased() }

  /// Reads the head at the start of a line; `nil` if there is none.
  init?(line number: Int, in line: Range<Int>, of bytes: [UInt8]) {
    // Block quotes may hold footnotes.
    let start = bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
    guard let start, let range = Self.label(at: start, in: bytes, limit: line.upperBound),
      range.upperBound + 1 < line.upperBound, bytes[range.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    label = String(decoding: bytes[range], as: UTF8.self)
    place = start..<range.upperBound + 2
    self.line = number
    let text = bytes[place.upperBound..<line.upperBound].firstIndex { $0 != 0x20 && $0 != 0x09 }
    content = text ?? line.upperBound
    isEmpty = text == nil
  }

  /// The label of `[^label]` at an offset; `nil` if that does not stand there.
  static func label(at start: Int, in bytes: [UInt8], limit: Int) -> Range<Int>? {
    guard start + 2 < limit, bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let end = min(limit, start + 1_000)
    var index = start + 2
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index > start + 2 ? start + 2..<index : nil
      case 0x00...0x20, UInt8(ascii: "["), UInt8(ascii: "\\"): return nil
      case _: index += 1
      }
    }
    return nil
  }
}
