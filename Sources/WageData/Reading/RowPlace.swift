internal import SourceText

/// Where a row starts.
struct RowPlace {
  /// The offset of its first byte.
  let offset: Int

  /// The line, counted from 1.
  let line: Int

  /// The place of a range of bytes that starts in this row, with the line that it stands on.
  func location(of range: Range<Int>, in bytes: Span<UInt8>, path: String) -> SourceLocation {
    var (line, start) = (line, offset)
    var index = offset
    while index < range.lowerBound {
      let end = bytes.endOfLineBreak(at: index)
      if let end { (line, start) = (line + 1, end) }
      index = end ?? index + 1
    }
    var end = start
    while end < bytes.count, bytes.endOfLineBreak(at: end) == nil { end += 1 }
    return SourceLocation(
      path: path,
      line: line,
      column: bytes.scalarCount(start..<max(start, range.lowerBound)) + 1,
      text: bytes.text(start..<end),
      length: bytes.scalarCount(
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))
      )
    )
  }
}

extension Span<UInt8> {
  /// The offset behind LF, CR LF or CR; `nil` where no line ends.
  func endOfLineBreak(at offset: Int) -> Int? {
    if self[offset] == ByteOf.lineFeed { return offset + 1 }
    guard self[offset] == ByteOf.carriageReturn else { return nil }
    return offset + 1 < count && self[offset + 1] == ByteOf.lineFeed ? offset + 2 : offset + 1
  }

  /// How many characters start in a range; bytes that continue one do not count.
  fileprivate func scalarCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (self[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }
}
