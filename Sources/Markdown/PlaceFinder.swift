public import SourceText

/// Gives the places of many ranges of one file, in time linear in the file.
///
/// Places on one line share the line's text, and a column is counted on from the place before. The
/// length of a place is counted up to a thousand bytes, for ranges may lie in each other.
public struct PlaceFinder {
  private let file: SourceFile
  private let lines: LineIndex
  private var line = 0
  private var content = 0..<0
  private var text = ""
  private var offset = 0
  private var column = 1

  /// Prepares to find places in a file.
  public init(_ file: SourceFile) {
    self.file = file
    lines = LineIndex(file.bytes, in: file.start..<file.bytes.count)
  }

  /// The place of a range of bytes; a range over several lines is cut at the end of its first.
  public mutating func location(of range: Range<Int>) -> SourceLocation {
    let wanted = lines.line(at: range.lowerBound)
    if wanted != line {
      line = wanted
      content = lines.content(ofLine: line, in: file.bytes)
      text = file.text(in: content)
    }
    if !(content.lowerBound...range.lowerBound).contains(offset) {
      (offset, column) = (content.lowerBound, 1)
    }
    column += scalarCount(offset..<range.lowerBound)
    offset = range.lowerBound
    let upper = max(
      range.lowerBound,
      min(range.upperBound, content.upperBound, range.lowerBound + 1_000)
    )
    return SourceLocation(
      path: file.path,
      line: line,
      column: column,
      text: text,
      length: scalarCount(range.lowerBound..<upper)
    )
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    // Every byte that does not continue a character starts one.
    range.reduce(0) { $0 + (file.bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }
}
