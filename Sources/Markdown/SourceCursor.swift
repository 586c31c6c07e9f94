/// A place in the bytes of one block that moves forward over what it recognizes.
struct SourceCursor {
  let bytes: [UInt8]

  /// The next byte to read.
  var position: Int

  /// Where the block ends.
  let limit: Int

  /// How many block quotes hold the block, which is how many `>` a further line may begin with.
  let quoteDepth: Int

  var byte: UInt8? { position < limit ? bytes[position] : nil }

  mutating func skip(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    position += 1
    return true
  }

  mutating func skip(_ count: Int, of letters: (UInt8, UInt8)) -> Bool {
    for _ in 0..<count {
      guard byte == letters.0 || byte == letters.1 else { return false }
      position += 1
    }
    return true
  }

  /// Moves over blanks that end no line, as stand before a line end.
  mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C { position += 1 }
  }

  /// Moves over the end of a line and over what the next one begins with: indentation and `>`.
  mutating func skipLineEnd() -> Bool {
    guard let byte, byte == 0x0A || byte == 0x0D else { return false }
    position += 1
    if byte == 0x0D, self.byte == 0x0A { position += 1 }
    skipIndentation()
    var quotes = 0
    while quotes < quoteDepth, skip(">") {
      quotes += 1
      skipIndentation()
    }
    return true
  }

  /// Moves to the text of the next line; false if there is none.
  mutating func skipToNextLine() -> Bool {
    while let byte, byte != 0x0A, byte != 0x0D { position += 1 }
    return skipLineEnd()
  }

  /// Moves over blanks and at most one line end, as they may stand inside a link.
  mutating func skipBlanksAndLineEnd() {
    skipBlanks()
    if skipLineEnd() { skipBlanks() }
  }

  /// Moves over bytes that stand as they are, a line end of any kind for each LF.
  mutating func skip(verbatim literal: ArraySlice<UInt8>) -> Bool {
    for expected in literal {
      if expected == 0x0A {
        guard skipLineEnd() else { return false }
      } else {
        guard byte == expected else { return false }
        position += 1
      }
    }
    return true
  }

  /// Moves over a code span, from its backticks to the next run of as many.
  mutating func skipCodeSpan() -> Bool {
    let width = skipBackticks()
    guard width > 0 else { return false }
    while position < limit {
      if bytes[position] == UInt8(ascii: "`") {
        if skipBackticks() == width { return true }
      } else {
        position += 1
      }
    }
    return false
  }

  /// Moves over a link label with its brackets (CommonMark 0.30, section 4.7); else stays.
  mutating func skipLabel() {
    guard byte == UInt8(ascii: "[") else { return }
    var index = position + 1
    let end = min(limit, position + 1_003)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        position = index + 1
        return
      case UInt8(ascii: "["): return
      case UInt8(ascii: "\\"): index += 2
      case _: index += 1
      }
    }
  }

  private mutating func skipIndentation() {
    while let byte, byte == 0x20 || byte == 0x09 { position += 1 }
  }

  private mutating func skipBackticks() -> Int {
    let start = position
    while byte == UInt8(ascii: "`") { position += 1 }
    return position - start
  }
}
