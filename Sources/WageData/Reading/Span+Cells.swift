/// The bytes that structure a CSV file.
enum ByteOf {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
}

extension Span<UInt8> {
  /// A range without the blanks and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower] == ByteOf.blank || self[lower] == ByteOf.tab { lower += 1 }
    while lower < upper, self[upper - 1] == ByteOf.blank || self[upper - 1] == ByteOf.tab {
      upper -= 1
    }
    return lower..<upper
  }

  /// Whether two ranges hold the same bytes.
  func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where self[left.lowerBound + offset] != self[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Whether a range holds the bytes of a text.
  func isEqual(_ range: Range<Int>, to text: [UInt8]) -> Bool {
    guard range.count == text.count else { return false }
    for offset in text.indices where self[range.lowerBound + offset] != text[offset] {
      return false
    }
    return true
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a cell: trimmed, and a doubled quotation mark of a quoted cell as one.
  func cellText(_ range: Range<Int>) -> String {
    let isQuoted = range.lowerBound > 0 && self[range.lowerBound - 1] == ByteOf.quote
    let trimmed = text(trimmed(range))
    guard isQuoted, trimmed.utf8.contains(ByteOf.quote) else { return trimmed }
    // RFC 4180, section 2, rule 7.
    return trimmed.split(separator: "\"\"", omittingEmptySubsequences: false).joined(
      separator: "\""
    )
  }
}
