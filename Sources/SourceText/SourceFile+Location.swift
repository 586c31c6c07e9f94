extension SourceFile {
  /// The place of a range of bytes; a range over several lines is cut at the end of its first.
  ///
  /// Lines end in LF, CR LF or CR.
  public func location(of range: Range<Int>) -> SourceLocation {
    let lower = min(max(range.lowerBound, start), bytes.count)
    let line = lineNumber(at: lower)
    let bounds = lineBounds(at: lower)
    let upper = min(max(range.upperBound, lower), bounds.upperBound)
    return SourceLocation(
      path: path,
      line: line,
      column: scalarCount(bounds.lowerBound..<lower) + 1,
      text: text(in: bounds),
      length: scalarCount(lower..<upper)
    )
  }

  /// The place of a line and a column, both counted from 1, the column in Unicode scalars.
  public func location(line: Int, column: Int, length: Int = 1) -> SourceLocation {
    guard let lineStart = offset(ofLine: line) else { return SourceLocation(path: path) }
    let bounds = lineBounds(at: lineStart)
    return SourceLocation(
      path: path,
      line: line,
      column: max(1, column),
      text: text(in: bounds),
      length: length
    )
  }

  /// The byte offset at which a line, counted from 1, starts; `nil` if the file has fewer lines.
  public func offset(ofLine line: Int) -> Int? {
    var current = 1
    var offset = start
    while current < line {
      let end = lineBounds(at: offset).upperBound
      guard end < bytes.count else { return nil }
      offset = end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
      current += 1
    }
    return offset
  }

  private func lineNumber(at offset: Int) -> Int {
    var line = 1
    var index = start
    while index < offset {
      let byte = bytes[index]
      let startsPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !startsPair) { line += 1 }
      index += 1
    }
    return line
  }

  private func lineBounds(at offset: Int) -> Range<Int> {
    var lower = offset
    while lower > start, bytes[lower - 1] != 0x0A, bytes[lower - 1] != 0x0D { lower -= 1 }
    var upper = offset
    while upper < bytes.count, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
    return lower..<upper
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    // Every byte that does not continue a character starts one.
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
