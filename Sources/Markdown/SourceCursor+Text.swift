extension SourceCursor {
  /// Moves over a text that may be written with backslashes and character references.
  ///
  /// - Parameters:
  ///   - literal: The text as it reads.
  ///   - record: Receives each stretch that stands as it is, with offsets from the text's start.
  /// - Returns: Whether the text stands here.
  mutating func skip(text literal: ArraySlice<UInt8>, record: inout TextRecord) -> Bool {
    var index = literal.startIndex
    var runStart = index
    while true {
      let count = plainCount(literal[index...])
      position += count
      index += count
      guard index < literal.endIndex else { break }
      guard position < limit else { return false }
      record.add(literal, runStart..<index, endingAt: position)
      guard let count = skipWritten(literal[index...], entities: &record.entities) else {
        return false
      }
      index += count
      runStart = index
    }
    record.add(literal, runStart..<index, endingAt: position)
    return true
  }

  // How many bytes stand here as they read; none of them begins an escape, a reference or a line.
  private func plainCount(_ literal: ArraySlice<UInt8>) -> Int {
    let (text, file) = (literal.span, bytes.span)
    let end = min(text.count, limit - position)
    var count = 0
    while count < end {
      let byte = file[position + count]
      guard byte == text[count], byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&"), byte != 0x0A
      else { break }
      count += 1
    }
    return count
  }

  /// Moves over one escape, reference, line end or byte; returns how many bytes of text it is.
  private mutating func skipWritten(
    _ literal: ArraySlice<UInt8>,
    entities: inout EntityTable
  ) -> Int? {
    if byte == UInt8(ascii: "\\"), position + 1 < limit, bytes[position + 1].isASCIIPunctuation {
      guard literal.first == bytes[position + 1] else { return nil }
      position += 2
      return 1
    }
    if byte == UInt8(ascii: "&"),
      let reference = EntityTable.reference(at: position, in: bytes, limit: limit)
    {
      let text = entities.text(of: bytes[reference])
      guard literal.starts(with: text) else { return nil }
      position = reference.upperBound
      return text.count
    }
    if literal.first == 0x0A { return skipLineEnd() ? 1 : nil }
    guard byte == literal.first else { return nil }
    position += 1
    return 1
  }
}

extension UInt8 {
  /// Whether a backslash before it escapes it (CommonMark 0.30, section 2.4).
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case _: false
    }
  }
}
