/// Where the lines of a file start; they end in LF, CR LF or CR.
struct LineIndex {
  private var starts: [Int]
  private let end: Int

  /// Finds the lines of a range of bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    starts = [range.lowerBound]
    end = range.upperBound
    var index = range.lowerBound
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < end && bytes[index] == 0x0A)) {
        starts.append(index)
      }
    }
  }

  /// Where a line starts.
  ///
  /// - Parameter line: The line, counted from 1; a line behind the last starts at the end.
  /// - Returns: An offset in the file.
  func start(ofLine line: Int) -> Int {
    line > starts.count ? end : starts[max(line, 1) - 1]
  }

  /// The bytes of a line without its end.
  func content(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    let lower = start(ofLine: line)
    var upper = start(ofLine: line + 1)
    if upper > lower, bytes[upper - 1] == 0x0A { upper -= 1 }
    if upper > lower, bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  /// The line that holds an offset, counted from 1.
  func line(at offset: Int) -> Int {
    var (lower, upper) = (0, starts.count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower + 1
  }
}
