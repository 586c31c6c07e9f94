/// A line of a table, parted into its cells.
enum TableRow {
  /// Where the cells of a line stand, without blanks around them; an empty cell is an empty range.
  ///
  /// A pipe parts cells in code too, unless a backslash stands before it; the pipes at both ends of
  /// a line may be missing.
  static func cells(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<index, of: bytes))
        start = index + 1
      } else if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      }
      index += 1
    }
    let rest = trimmed(min(start, line.upperBound)..<line.upperBound, of: bytes)
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  /// How the columns are aligned by the line below the head; `nil` if the line is another one.
  static func alignments(
    in line: Range<Int>,
    of bytes: [UInt8]
  ) -> [TableShape.Alignment]? {
    let isRule = bytes[line].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: true
      case _: false
      }
    }
    guard isRule else { return nil }
    var alignments: [TableShape.Alignment] = []
    for cell in cells(in: line, of: bytes) {
      guard let alignment = alignment(bytes[cell]) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> TableShape.Alignment? {
    let colon = UInt8(ascii: ":")
    let (isLeft, isRight) = (cell.first == colon, cell.count > 1 && cell.last == colon)
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return switch (isLeft, isRight) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .unset
    }
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    while lower < upper, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }
}
