/// The value of `srcset`: several URLs, each with the width or density for which it is meant.
enum SourceSet {
  /// Where the URLs stand (WHATWG HTML, section 4.8.4.2.1).
  ///
  /// - Parameters:
  ///   - value: Where the value stands.
  ///   - byte: The byte at an offset.
  /// - Returns: The ranges in order, none of them empty.
  static func urls(in value: Range<Int>, byte: (Int) -> UInt8) -> [Range<Int>] {
    var urls: [Range<Int>] = []
    var index = value.lowerBound
    func isBlank(_ index: Int) -> Bool { byte(index) <= 0x20 }
    func isComma(_ index: Int) -> Bool { byte(index) == UInt8(ascii: ",") }
    while index < value.upperBound {
      let rest = index..<value.upperBound
      guard let start = rest.first(where: { !isBlank($0) && !isComma($0) }) else { break }
      var end = (start..<value.upperBound).first(where: isBlank) ?? value.upperBound
      index = end
      // A comma within a URL is a part of it, one at its end is not.
      while isComma(end - 1) { end -= 1 }
      urls.append(start..<end)
      guard end == index else { continue }
      index = endOfDescriptors(index..<value.upperBound, byte: byte)
    }
    return urls
  }

  private static func endOfDescriptors(_ range: Range<Int>, byte: (Int) -> UInt8) -> Int {
    var depth = 0
    for index in range {
      switch byte(index) {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0: return index
      case _: continue
      }
    }
    return range.upperBound
  }
}
