/// Where the lines of a file start; they end in LF, CR LF or CR.
struct LineIndex {
  private var starts: [Int]
  private let end: Int

  /// How many there are, at least one.
  var count: Int { starts.count }

  /// Finds the lines of a range of bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var features = Features()
    self.init(bytes, in: range, features: &features)
  }

  /// Finds the lines of a range of bytes and, in the same pass, what the text may make use of.
  init(_ bytes: [UInt8], in range: Range<Int>, features: inout Features) {
    starts = [range.lowerBound]
    end = range.upperBound
    let marks = Features.marks
    for index in range where marks[Int(bytes[index])] {
      switch bytes[index] {
      case 0x0A: starts.append(index + 1)
      case 0x0D where !(index + 1 < end && bytes[index + 1] == 0x0A): starts.append(index + 1)
      case 0x0D: break
      case _: features.add(at: index, in: bytes, from: range.lowerBound)
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
