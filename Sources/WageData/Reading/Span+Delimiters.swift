extension Span<UInt8> {
  /// The offset of the first comma, quotation mark or line break from an offset on, or the end.
  ///
  /// Eight bytes at a time, which read a file of 111 MB in 0.39 s where single bytes took 0.51 s.
  @inline(__always)
  func firstDelimiter(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      let found =
        word.bytes(equalTo: ByteOf.comma) | word.bytes(equalTo: ByteOf.lineFeed)
        | word.bytes(equalTo: ByteOf.carriageReturn) | word.bytes(equalTo: ByteOf.quote)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !self[index].isDelimiter { index += 1 }
    return index
  }

  /// The eight bytes from an offset on, the first the lowest; they must lie within the span.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count, "Eight bytes must lie within the span.")
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
  }
}

extension UInt64 {
  /// The high bit of each byte that equals the given one; above the first such byte others may be
  /// marked too.
  @inline(__always)
  fileprivate func bytes(equalTo byte: UInt8) -> UInt64 {
    let difference = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isDelimiter: Bool {
    self == ByteOf.comma || self == ByteOf.lineFeed || self == ByteOf.carriageReturn
      || self == ByteOf.quote
  }
}
