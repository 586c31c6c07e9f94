/// The cells of all tables of a text as a text of their own, which libcmark parses in one go.
///
/// Each cell is a heading of one line, for nothing but inline parts can stand in a heading.
struct CellSheet {
  private var text: [UInt8] = []

  /// How many headings the text has.
  private(set) var headingCount = 0

  /// Adds a cell; a pipe behind a backslash is a pipe.
  mutating func add(_ cell: ArraySlice<UInt8>) {
    guard !cell.isEmpty else { return }
    text.append(contentsOf: "# ".utf8)
    for index in cell.indices {
      let isEscape = cell[index] == UInt8(ascii: "\\") && index + 1 < cell.endIndex
      if isEscape, cell[index + 1] == UInt8(ascii: "|") { continue }
      text.append(cell[index])
    }
    // With a closing sequence of its own, the heading keeps any `#` that ends the cell.
    text.append(contentsOf: " #\n".utf8)
    headingCount += 1
  }

  /// Adds the lines of a paragraph; further ones so far in that none of them can be anything else.
  mutating func add(paragraph lines: some Sequence<ArraySlice<UInt8>>) {
    text.append(0x0A)
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(contentsOf: "    ".utf8) }
      text.append(contentsOf: line)
      text.append(0x0A)
    }
    text.append(0x0A)
  }

  /// Parses the text, with the link reference definitions of another one; its events follow those
  /// that the reader has.
  mutating func read(into reader: inout EventReader, definitions: ArraySlice<UInt8>) {
    // The last heading keeps what may follow it apart.
    text.append(contentsOf: "# end\n\n".utf8)
    text.append(contentsOf: definitions)
    reader.headingsLeft = headingCount + 1
    CommonMarkTree(text[...]).read(into: &reader)
  }
}
