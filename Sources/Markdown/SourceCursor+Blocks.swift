extension SourceCursor {
  /// Whether only blanks are left of the block.
  var isAtEnd: Bool {
    var rest = self
    rest.skipBlanks()
    return rest.position == limit
  }

  /// Moves over the `#` of a heading that begins with them.
  mutating func skipHeadingMark() {
    var mark = self
    while mark.byte == UInt8(ascii: "#") { mark.position += 1 }
    guard (1...6).contains(mark.position - position) else { return }
    switch mark.byte {
    case nil, 0x20, 0x09, 0x0A, 0x0D:
      mark.skipBlanks()
      self = mark
    case _: return
    }
  }

  /// Moves over the colon of a caption.
  mutating func skipCaptionMark() {
    if skip(":") { skipBlanks() }
  }

  /// Moves over `(destination "title")`, or stays if it does not stand here.
  ///
  /// - Parameters:
  ///   - url: The destination as it reads.
  ///   - title: The title as it reads; empty if there is none.
  ///   - record: What character references stand for; it is left as it was.
  /// - Returns: The bytes of the destination; `nil` if the link is written otherwise.
  mutating func skipDestination(
    _ url: ArraySlice<UInt8>,
    title: ArraySlice<UInt8>,
    record: inout TextRecord
  ) -> Range<Int>? {
    let runCount = record.runs.count
    defer { record.removeRuns(from: runCount) }
    var tail = self
    guard tail.skip("(") else { return nil }
    tail.skipBlanksAndLineEnd()
    let isAngled = tail.skip("<")
    let start = tail.position
    guard tail.skip(text: url, record: &record) else { return nil }
    let destination = start..<tail.position
    if isAngled, !tail.skip(">") { return nil }
    tail.skipBlanksAndLineEnd()
    guard tail.skipTitle(title, record: &record) else { return nil }
    tail.skipBlanksAndLineEnd()
    guard tail.skip(")") else { return nil }
    self = tail
    return destination
  }

  private mutating func skipTitle(
    _ title: ArraySlice<UInt8>,
    record: inout TextRecord
  ) -> Bool {
    let closing: Unicode.Scalar
    switch byte {
    case UInt8(ascii: "\""): closing = "\""
    case UInt8(ascii: "'"): closing = "'"
    case UInt8(ascii: "("): closing = ")"
    case _: return title.isEmpty
    }
    position += 1
    return skip(text: title, record: &record) && skip(closing)
  }
}
