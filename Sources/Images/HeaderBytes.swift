/// Some bytes of a file, read as the numbers of image headers.
struct HeaderBytes {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)[...]
  }

  /// How many there are.
  var count: Int { bytes.count }

  /// Whether a text in ASCII stands at an offset.
  func has(_ text: String, at offset: Int) -> Bool {
    has(Array(text.utf8), at: offset)
  }

  /// Whether some bytes stand at an offset.
  func has(_ wanted: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset <= count && bytes.dropFirst(offset).starts(with: wanted)
  }

  /// The number in bytes from the highest to the lowest; `nil` where they are not there.
  func big(_ length: Int, at offset: Int) -> Int? {
    part(length, at: offset)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number in bytes from the lowest to the highest; `nil` where they are not there.
  func little(_ length: Int, at offset: Int) -> Int? {
    part(length, at: offset)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The bytes of a range, as far as they are there.
  func part(_ range: Range<Int>) -> HeaderBytes {
    HeaderBytes(bytes.dropFirst(max(0, range.lowerBound)).prefix(range.count))
  }

  private func part(_ length: Int, at offset: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset <= count - length else { return nil }
    return bytes.dropFirst(offset).prefix(length)
  }
}
