/// Reads the attributes of a tag (HTML, section 13.2.5.32 and following).
struct TagScanner {
  /// An attribute of a tag.
  struct Attribute {
    /// The name in lower case.
    let name: String

    /// Where its value stands, without quotes.
    let value: Range<Int>
  }

  private let page: [UInt8]

  /// Where it reads on; behind the tag when it has read all.
  private(set) var index: Int

  /// Begins behind the name of a tag.
  init(_ page: [UInt8], at index: Int) {
    self.page = page
    self.index = index
  }

  /// The next attribute; `nil` at the end of the tag.
  mutating func next() -> Attribute? {
    skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
    guard index < page.count, page[index] != UInt8(ascii: ">") else {
      index = min(index + 1, page.count)
      return nil
    }
    let start = index
    skip { !Self.isBlank($0) && !"=/>".utf8.contains($0) }
    // A stray sign of equality begins a name.
    if index == start { index += 1 }
    let name = String(decoding: page[start..<index], as: UTF8.self).lowercased()
    let end = index
    skip(Self.isBlank)
    guard index < page.count, page[index] == UInt8(ascii: "=") else {
      index = end
      return Attribute(name: name, value: end..<end)
    }
    index += 1
    skip(Self.isBlank)
    return Attribute(name: name, value: value())
  }

  private mutating func value() -> Range<Int> {
    guard index < page.count, page[index] == UInt8(ascii: "\"") || page[index] == UInt8(ascii: "'")
    else {
      let start = index
      skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      return start..<index
    }
    let quote = page[index]
    index += 1
    let start = index
    skip { $0 != quote }
    let end = index
    index = min(index + 1, page.count)
    return start..<end
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while index < page.count, isSkipped(page[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
