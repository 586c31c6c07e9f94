/// Splits the bytes of a CSV file into rows of cells (RFC 4180; lines end in CR LF, LF or CR).
struct RowScanner {
  /// The content of each cell of the current row, without its quotation marks, blanks included.
  private(set) var cells: [Range<Int>] = []

  /// Where the current row starts.
  private(set) var place: RowPlace

  /// Whether the last cell of the current row has an end; without one the row is no row.
  private(set) var isTerminated = true

  private var offset: Int
  private var line: Int

  /// Starts at a row.
  init(at place: RowPlace) {
    self.place = place
    offset = place.offset
    line = place.line
    cells.reserveCapacity(40)
  }

  /// Where the current row ends, before its line break.
  var end: Int { cells.last?.upperBound ?? place.offset }

  /// Goes on to the next row; lines without a character are passed over.
  ///
  /// - Returns: Whether there is one.
  mutating func advance(in bytes: Span<UInt8>, faults: inout FaultList) -> Bool {
    while offset < bytes.count, let next = bytes.endOfLineBreak(at: offset) {
      (offset, line) = (next, line + 1)
    }
    guard offset < bytes.count else { return false }
    place = RowPlace(offset: offset, line: line)
    cells.removeAll(keepingCapacity: true)
    repeat {
      scanCell(in: bytes, faults: &faults)
    } while passesComma(in: bytes)
    if offset < bytes.count, let next = bytes.endOfLineBreak(at: offset) {
      (offset, line) = (next, line + 1)
    }
    return true
  }

  private mutating func passesComma(in bytes: Span<UInt8>) -> Bool {
    guard offset < bytes.count, bytes[offset] == ByteOf.comma else { return false }
    offset += 1
    return true
  }

  private mutating func scanCell(in bytes: Span<UInt8>, faults: inout FaultList) {
    if offset < bytes.count, bytes[offset] == ByteOf.quote {
      return scanQuotedCell(in: bytes, faults: &faults)
    }
    let start = offset
    var end = bytes.firstDelimiter(from: start)
    while end < bytes.count, bytes[end] == ByteOf.quote {
      faults.add(.strayQuote, at: end..<end + 1, in: bytes, after: place)
      end = bytes.firstDelimiter(from: end + 1)
    }
    cells.append(start..<end)
    offset = end
  }

  private mutating func scanQuotedCell(in bytes: Span<UInt8>, faults: inout FaultList) {
    let start = offset + 1
    var index = start
    while index < bytes.count {
      if bytes[index] == ByteOf.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == ByteOf.quote else { break }
        // RFC 4180, section 2, rule 7: a doubled quotation mark stands for one.
        index += 2
      } else if let next = bytes.endOfLineBreak(at: index) {
        // RFC 4180, section 2, rule 6: a quoted cell may hold line breaks.
        (index, line) = (next, line + 1)
      } else {
        index += 1
      }
    }
    cells.append(start..<min(index, bytes.count))
    guard index < bytes.count else {
      isTerminated = false
      faults.add(.unterminatedQuote, at: start - 1..<start, in: bytes, after: place)
      offset = bytes.count
      return
    }
    offset = index + 1
    passTextAfterQuote(in: bytes, faults: &faults)
  }

  private mutating func passTextAfterQuote(in bytes: Span<UInt8>, faults: inout FaultList) {
    guard offset < bytes.count else { return }
    guard bytes[offset] != ByteOf.comma, bytes.endOfLineBreak(at: offset) == nil else { return }
    faults.add(.textAfterQuote, at: offset..<offset + 1, in: bytes, after: place)
    while offset < bytes.count, bytes[offset] != ByteOf.comma,
      bytes.endOfLineBreak(at: offset) == nil
    {
      offset += 1
    }
  }
}
