/// The policies that a page states in its head, `<meta http-equiv="Content-Security-Policy">`.
enum PolicyElements {
  private static let name = "content-security-policy"

  /// The page with every policy replaced by what a closure makes of it.
  static func replaced(in page: [UInt8], with widen: (inout SecurityPolicy) -> Void) -> [UInt8] {
    var result: [UInt8] = []
    var written = 0
    for value in values(in: page) {
      let text = String(decoding: page[value], as: UTF8.self)
      var policy = SecurityPolicy(HTMLText.unescaped(text))
      widen(&policy)
      result += page[written..<value.lowerBound]
      let quote = isQuoted(value, in: page) ? "" : "\""
      result += (quote + HTMLText.escaped(policy.text) + quote).utf8
      written = value.upperBound
    }
    return result + page[written...]
  }

  // Where the policies stand, each within its quotes. Policies behind the head have no effect (HTML,
  // section 4.2.5.3).
  private static func values(in page: [UInt8]) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var index = 0
    while let tag = tagStart(in: page, from: index) {
      var scanner = TagScanner(page, at: tag.end)
      index = tag.end
      if tag.isBody { return values }
      var isPolicy = false
      var content: Range<Int>?
      while let attribute = scanner.next() {
        let text = String(decoding: page[attribute.value], as: UTF8.self).lowercased()
        if attribute.name == "http-equiv" { isPolicy = text == name }
        if attribute.name == "content" { content = attribute.value }
      }
      index = scanner.index
      if isPolicy, let content { values.append(content) }
    }
    return values
  }

  private static func isQuoted(_ value: Range<Int>, in page: [UInt8]) -> Bool {
    "\"'".utf8.contains(page[value.lowerBound - 1])
  }

  private static func tagStart(in page: [UInt8], from start: Int) -> (end: Int, isBody: Bool)? {
    var index = start
    while index + 5 < page.count {
      if page[index] == UInt8(ascii: "<") {
        let word = page[(index + 1)..<(index + 5)].map { $0 | 0x20 }
        if word.elementsEqual("meta".utf8) { return (index + 5, false) }
        if word.elementsEqual("body".utf8) { return (index + 5, true) }
      }
      index += 1
    }
    return nil
  }
}
