/// Walks over the tags, attributes and texts of a page that we rendered ourselves.
///
/// It reads what templates and libcmark write, and the raw HTML of editors.
struct HTMLScanner {
  /// What was found, as offsets into the page.
  enum Event {
    /// A start tag's name.
    case open(Range<Int>)

    /// An end tag's name.
    case close(Range<Int>)

    /// An attribute with its value, which is empty behind the name where none is given.
    case attribute(name: Range<Int>, value: Range<Int>)

    /// Text between tags; never empty.
    case text(Range<Int>)
  }

  /// Calls a visitor for each event in order.
  ///
  /// The contents of `script` and `style` elements, comments and the document type are passed over.
  static func scan(_ page: [UInt8], _ visit: (Event) -> Void) {
    var index = 0
    let end = page.count
    while index < end {
      let start = index
      while index < end, page[index] != UInt8(ascii: "<") { index += 1 }
      if index > start { visit(.text(start..<index)) }
      guard index + 1 < end else { return }
      switch page[index + 1] {
      case UInt8(ascii: "!"):
        index = endOfDeclaration(at: index, in: page)
      case UInt8(ascii: "/"):
        let name = nameRange(from: index + 2, in: page)
        visit(.close(name))
        index = skip(to: UInt8(ascii: ">"), from: name.upperBound, in: page) + 1
      case _:
        let name = nameRange(from: index + 1, in: page)
        visit(.open(name))
        index = scanAttributes(from: name.upperBound, in: page, visit)
        if isRawText(name, in: page) {
          index = endOfRawText(name, from: index, in: page)
        }
      }
    }
  }

  private static func scanAttributes(
    from start: Int,
    in page: [UInt8],
    _ visit: (Event) -> Void
  ) -> Int {
    var index = start
    while index < page.count {
      while index < page.count, isBlank(page[index]) || page[index] == UInt8(ascii: "/") {
        index += 1
      }
      guard index < page.count else { return index }
      if page[index] == UInt8(ascii: ">") { return index + 1 }
      let nameStart = index
      while index < page.count, !isBlank(page[index]), !"=>/".utf8.contains(page[index]) {
        index += 1
      }
      let name = nameStart..<index
      // Blanks may stand around the sign (HTML, section 13.1.2.3).
      index = endOfBlanks(from: index, in: page)
      guard index < page.count, page[index] == UInt8(ascii: "=") else {
        visit(.attribute(name: name, value: name.upperBound..<name.upperBound))
        continue
      }
      index = endOfBlanks(from: index + 1, in: page)
      guard index < page.count else { return index }
      guard "\"'".utf8.contains(page[index]) else {
        let start = index
        // A value without quotes ends at a blank.
        while index < page.count, !isBlank(page[index]), page[index] != UInt8(ascii: ">") {
          index += 1
        }
        visit(.attribute(name: name, value: start..<index))
        continue
      }
      let value = index + 1..<skip(to: page[index], from: index + 1, in: page)
      visit(.attribute(name: name, value: value))
      index = value.upperBound + 1
    }
    return index
  }

  private static func endOfBlanks(from start: Int, in page: [UInt8]) -> Int {
    var index = start
    while index < page.count, isBlank(page[index]) { index += 1 }
    return index
  }

  private static func nameRange(from start: Int, in page: [UInt8]) -> Range<Int> {
    var index = start
    while index < page.count, !isBlank(page[index]), page[index] != UInt8(ascii: ">"),
      page[index] != UInt8(ascii: "/")
    {
      index += 1
    }
    return start..<index
  }

  private static func skip(
    to byte: UInt8,
    from start: Int,
    in page: [UInt8]
  ) -> Int {
    var index = start
    while index < page.count, page[index] != byte { index += 1 }
    return index
  }

  private static func endOfDeclaration(at start: Int, in page: [UInt8]) -> Int {
    let isComment =
      start + 3 < page.count && page[start + 2] == UInt8(ascii: "-")
      && page[start + 3] == UInt8(ascii: "-")
    var index = skip(to: UInt8(ascii: ">"), from: start, in: page)
    while isComment, index < page.count,
      page[index - 1] != UInt8(ascii: "-") || page[index - 2] != UInt8(ascii: "-")
    {
      index = skip(to: UInt8(ascii: ">"), from: index + 1, in: page)
    }
    return index + 1
  }

  private static func isRawText(_ name: Range<Int>, in page: [UInt8]) -> Bool {
    equals(name, "script", in: page) || equals(name, "style", in: page)
  }

  private static func endOfRawText(
    _ name: Range<Int>,
    from start: Int,
    in page: [UInt8]
  ) -> Int {
    var index = skip(to: UInt8(ascii: "<"), from: start, in: page)
    while index < page.count {
      let end = index + 2..<index + 2 + name.count
      if end.upperBound <= page.count, page[index + 1] == UInt8(ascii: "/"),
        (0..<name.count).allSatisfy({
          page[end.lowerBound + $0] | 0x20 == page[name.lowerBound + $0] | 0x20
        })
      {
        return index
      }
      index = skip(to: UInt8(ascii: "<"), from: index + 1, in: page)
    }
    return index
  }

  /// Whether a range of the page is a name of small letters, which may be written with capitals.
  static func equals(
    _ range: Range<Int>,
    _ text: StaticString,
    in page: [UInt8]
  ) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes in
      for offset in 0..<range.count
      where unsafe bytes[offset] != page[range.lowerBound + offset] | 0x20 {
        return false
      }
      return true
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20
  }
}
