/// The links and ids of a page, found in one pass, and whether anything asks for a closer look.
///
/// Nearly all pages are faultless, and this is all that is done for them: 16 KB take 10 µs, where the
/// events of ``HTMLScanner`` took 60. Bounds are checked by the pass itself, so it reads through a
/// pointer.
struct PageSurvey {
  /// Where the URLs of `href`, `src`, `srcset`, `action` and their like stand, ascending.
  ///
  /// Those of forms are never empty: a form without an address of its own sends to that of its page.
  private(set) var links: [Range<Int>] = []

  /// Where the values of `id` stand.
  private(set) var ids: [Range<Int>] = []

  /// Where the scripts stand that browsers would run, from the `<` to the `>` of the end tag, ascending.
  private(set) var scripts: [Range<Int>] = []

  // Whether the element that is being read is a script that holds data.
  private var isData = false

  /// Whether a text or an attribute may hold an unresolved token.
  private(set) var isSuspicious = false

  /// Whether the end lies in a text, not within a tag, a comment or a script.
  private(set) var isClosed = false

  /// Reads a page; what was found before is forgotten, its memory is used again.
  mutating func read(_ page: [UInt8]) {
    links.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    scripts.removeAll(keepingCapacity: true)
    isData = false
    isSuspicious = false
    isClosed = false
    unsafe page.withUnsafeBufferPointer { unsafe read($0) }
  }

  private mutating func read(_ page: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < page.count {
      let start = index
      index = unsafe endOfText(in: page, from: index)
      unsafe checkVoid(in: page, start..<index)
      guard index + 1 < page.count else { break }
      switch unsafe page[index + 1] {
      case UInt8(ascii: "/"):
        index = unsafe Self.skip(UInt8(ascii: ">"), in: page, from: index + 2)
      case UInt8(ascii: "!"):
        index = unsafe Self.endOfDeclaration(in: page, from: index)
      case _:
        index = unsafe readTag(in: page, from: index + 1)
      }
      index += 1
    }
    isClosed = index == page.count
  }

  private mutating func endOfText(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    // Prose is read eight bytes at a time as long as none of them means anything.
    while unsafe Self.isPlain(page, at: index, but: UInt8(ascii: "<")) { index += 8 }
    while index < page.count {
      let byte = unsafe page[index]
      if byte == UInt8(ascii: "<") { return index }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "$") {
        unsafe checkToken(in: page, at: index)
      }
      index += 1
    }
    return index
  }

  // Whether none of eight bytes is a given one or may begin a token.
  //
  // A byte of `word ^ pattern` is 0 where the pattern's byte stands; such a byte borrows into its
  // highest bit when 1 is taken from every byte.
  private static func isPlain(
    _ page: UnsafeBufferPointer<UInt8>,
    at index: Int,
    but byte: UInt8
  ) -> Bool {
    guard index + 8 <= page.count, let start = page.baseAddress else { return false }
    let word = unsafe UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
    let marks =
      zeroBytes(word ^ UInt64(byte) &* 0x0101_0101_0101_0101)
      | zeroBytes(word ^ 0x7B7B_7B7B_7B7B_7B7B)
      | zeroBytes(word ^ 0x2424_2424_2424_2424)
    return marks == 0
  }

  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  // Ends at the `>` of the tag, or of the end tag of a script or style element.
  private mutating func readTag(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = unsafe Self.endOfWord(in: page, from: start, at: UInt8(ascii: "/"))
    let tag = start..<index
    var name = index
    while index < page.count {
      let byte = unsafe page[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "=") {
        index = unsafe readValue(of: name..<index, tag, in: page, from: index + 1)
        name = index
      } else if byte <= 0x20 {
        // Blanks may stand around the sign (HTML, section 13.1.2.3).
        let end = index
        index = unsafe Self.endOfBlanks(in: page, from: index)
        if index < page.count, unsafe page[index] == UInt8(ascii: "=") {
          index = unsafe readValue(of: name..<end, tag, in: page, from: index + 1)
        } else if name < end {
          unsafe addBare(name..<end, tag, in: page)
        }
        name = index
      } else {
        if byte == UInt8(ascii: "/") {
          if name < index { unsafe addBare(name..<index, tag, in: page) }
          name = index + 1
        }
        index += 1
      }
    }
    if name < index { unsafe addBare(name..<index, tag, in: page) }
    guard unsafe Self.isRawText(tag, in: page) else { return index }
    let end = unsafe Self.endOfRawText(tag, in: page, from: index)
    if unsafe Self.isScript(tag, in: page) {
      if !isData { scripts.append(start - 1..<min(end + 1, page.count)) }
      isData = false
    }
    return end
  }

  // An attribute without a sign has an empty value (HTML, section 13.1.2.3). It is rare: outside the
  // loop that reads tags this costs the others nothing (measured: 0.9 µs for a page of 25 KB).
  @inline(never)
  private mutating func addBare(
    _ name: Range<Int>,
    _ tag: Range<Int>,
    in page: UnsafeBufferPointer<UInt8>
  ) {
    unsafe add(name.upperBound..<name.upperBound, named: name, tag, in: page)
  }

  // Ends behind the closing quote, or behind a value that has none.
  private mutating func readValue(
    of name: Range<Int>,
    _ tag: Range<Int>,
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    let start = unsafe Self.endOfBlanks(in: page, from: start)
    guard start < page.count else { return start }
    let quote = unsafe page[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = unsafe Self.endOfWord(in: page, from: start, at: UInt8(ascii: ">"))
      for index in start..<end
      where unsafe page[index] == UInt8(ascii: "{") || page[index] == UInt8(ascii: "$") {
        unsafe checkToken(in: page, at: index)
      }
      unsafe checkVoid(in: page, start..<end)
      unsafe add(start..<end, named: name, tag, in: page)
      return end
    }
    let value = start + 1..<(unsafe endOfValue(quote, in: page, from: start + 1))
    unsafe add(value, named: name, tag, in: page)
    return value.upperBound + 1
  }

  private mutating func endOfValue(
    _ quote: UInt8,
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var index = start
    while unsafe Self.isPlain(page, at: index, but: quote) { index += 8 }
    while index < page.count {
      let byte = unsafe page[index]
      if byte == quote { break }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "$") {
        unsafe checkToken(in: page, at: index)
      }
      index += 1
    }
    unsafe checkVoid(in: page, start..<index)
    return index
  }

  private mutating func add(
    _ value: Range<Int>,
    named name: Range<Int>,
    _ tag: Range<Int>,
    in page: UnsafeBufferPointer<UInt8>
  ) {
    switch name.count {
    case 2 where unsafe Self.isNamed(name, "id", in: page): ids.append(value)
    case 3 where unsafe Self.isNamed(name, "src", in: page): links.append(value)
    case 4 where unsafe Self.isNamed(name, "href", in: page): links.append(value)
    case 6 where unsafe Self.isNamed(name, "action", in: page) && !Self.isBlank(value, in: page):
      links.append(value)
    case 6 where unsafe Self.isNamed(name, "poster", in: page): links.append(value)
    case 6 where unsafe Self.isNamed(name, "srcset", in: page):
      links += SourceSet.urls(in: value) { unsafe page[$0] }
    case 4 where unsafe Self.isNamed(name, "type", in: page) && Self.isScript(tag, in: page):
      isData = unsafe !Self.isProgram(value, in: page)
    case 4 where unsafe Self.isNamed(name, "data", in: page) && Self.isObject(tag, in: page):
      links.append(value)
    case 10
    where unsafe Self.isNamed(name, "formaction", in: page) && !Self.isBlank(value, in: page):
      links.append(value)
    case 10 where unsafe Self.isNamed(name, "xlink:href", in: page): links.append(value)
    case 11 where unsafe Self.isNamed(name, "imagesrcset", in: page):
      links += SourceSet.urls(in: value) { unsafe page[$0] }
    case _: break
    }
  }

  // `{{`, `{%`, `{#`, `{.`, `{:`, `${` and `$name`; whether it is a token is for the closer look to say.
  private mutating func checkToken(in page: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + 1 < page.count else { return }
    let next = unsafe page[index + 1]
    let isLetter = (next | 0x20) &- UInt8(ascii: "a") < 26 || next == UInt8(ascii: "_")
    if unsafe page[index] == UInt8(ascii: "$") {
      if next == UInt8(ascii: "{") || isLetter { isSuspicious = true }
      return
    }
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "."),
      UInt8(ascii: ":"):
      isSuspicious = true
    case _: break
    }
  }

  // `undefined`, `NaN` and `null` as a whole text, blanks around them not counted.
  private mutating func checkVoid(in page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count > 2 else { return }
    var index = range.lowerBound
    while index < range.upperBound, unsafe page[index] <= 0x20 { index += 1 }
    guard index < range.upperBound else { return }
    let word: StaticString
    switch unsafe page[index] {
    case UInt8(ascii: "u"): word = "undefined"
    case UInt8(ascii: "n"): word = "null"
    case UInt8(ascii: "N"): word = "NaN"
    case _: return
    }
    let end = index + word.utf8CodeUnitCount
    guard end <= range.upperBound, unsafe Self.equals(index..<end, word, in: page) else { return }
    if unsafe end == range.upperBound || page[end] <= 0x20 { isSuspicious = true }
  }
}
