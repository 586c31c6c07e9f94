/// Finds the lines of blocks in the file.
struct BlockPlaces {
  let bytes: [UInt8]
  let lines: LineIndex

  /// By how many bytes the text of a line stands further right in the file than where it was parsed.
  var shifts: [Int: Int] = [:]

  /// The rest of the line on which a block starts, from its first byte on.
  func firstLine(of event: Event) -> Range<Int> {
    let number = event.lines.lowerBound
    let line = lines.content(ofLine: number, in: bytes)
    var lower = line.lowerBound + event.column - 1
    if !shifts.isEmpty { lower += shifts[number] ?? 0 }
    return min(lower, line.upperBound)..<line.upperBound
  }

  /// A further line of a block that so many quotes hold, from its first byte on.
  func furtherLine(_ number: Int, quoteDepth: Int) -> Range<Int> {
    let line = lines.content(ofLine: number, in: bytes)
    var index = line.lowerBound
    var quotes = 0
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: ">"), quotes < quoteDepth {
        quotes += 1
      } else if bytes[index] != 0x20, bytes[index] != 0x09 {
        break
      }
      index += 1
    }
    return index..<line.upperBound
  }
}
