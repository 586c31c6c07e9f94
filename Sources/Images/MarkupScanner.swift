/// Reads the markup of an SVG piece by piece (XML 1.0).
///
/// What is not well-formed is read as some parser might read it, so that nothing hides in it.
struct MarkupScanner {
  /// A piece of markup, as offsets into the file.
  enum Piece {
    /// A comment, an instruction or a declaration with its brackets.
    case comment(Range<Int>)
    case instruction(Range<Int>)
    case declaration(Range<Int>)

    /// Text that may hold references.
    case text(Range<Int>)

    /// Text within a CDATA section, without its brackets.
    case literal(Range<Int>)

    /// The name of a start tag; its attributes and its end follow.
    case open(Range<Int>)

    /// An attribute of the start tag; its value stands between quotes unless it has none.
    case attribute(name: Range<Int>, value: Range<Int>, isQuoted: Bool)

    /// The end of a start tag, behind which an element without content ends too.
    case endOfTag(isEmpty: Bool)

    /// The name of an end tag.
    case close(Range<Int>)
  }

  private let bytes: [UInt8]
  private var index: Int
  private var isInTag = false

  /// Begins to read.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    guard index < bytes.count else { return nil }
    if isInTag { return nextInTag() }
    guard bytes[index] == UInt8(ascii: "<") else { return .text(taken(to: "<")) }
    if isAt("<!--") { return .comment(taken(behind: "-->", from: 4)) }
    if isAt("<![CDATA[") {
      let whole = taken(behind: "]]>", from: 9)
      return .literal(
        min(
          whole.lowerBound + 9,
          whole.upperBound
        )..<max(whole.lowerBound + 9, whole.upperBound - 3)
      )
    }
    if isAt("<?") { return .instruction(taken(behind: "?>", from: 2)) }
    if isAt("<!") { return .declaration(taken(behind: ">", from: 2)) }
    if isAt("</") {
      index += 2
      let name = takenName()
      _ = taken(behind: ">", from: 0)
      return .close(name)
    }
    index += 1
    isInTag = true
    return .open(takenName())
  }

  private mutating func nextInTag() -> Piece? {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    if isAt("/>") || isAt(">") {
      let isEmpty = isAt("/>")
      index += isEmpty ? 2 : 1
      isInTag = false
      return .endOfTag(isEmpty: isEmpty)
    }
    let start = index
    let name = takenName()
    // A mark that begins no name.
    if name.isEmpty { index = start + 1 }
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    guard isAt("=") else { return .attribute(name: name, value: index..<index, isQuoted: false) }
    index += 1
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return .attribute(name: name, value: takenName(), isQuoted: false)
    }
    index += 1
    let value = taken(to: quote == UInt8(ascii: "'") ? "'" : "\"")
    index = min(index + 1, bytes.count)
    return .attribute(name: name, value: value, isQuoted: true)
  }

  private func isAt(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      (0..<wanted.count).allSatisfy { unsafe bytes[index + $0] == wanted[$0] }
    }
  }

  private mutating func taken(to mark: Unicode.Scalar) -> Range<Int> {
    let start = index
    index = bytes[index...].firstIndex(of: UInt8(ascii: mark)) ?? bytes.count
    return start..<index
  }

  private mutating func taken(behind end: StaticString, from offset: Int) -> Range<Int> {
    let start = index
    index = min(index + offset, bytes.count)
    while index < bytes.count, !isAt(end) { index += 1 }
    index = min(index + end.utf8CodeUnitCount, bytes.count)
    return start..<index
  }

  private mutating func takenName() -> Range<Int> {
    let start = index
    while index < bytes.count, !Self.isBlank(bytes[index]), !"/>=\"'".utf8.contains(bytes[index]) {
      index += 1
    }
    return start..<index
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
