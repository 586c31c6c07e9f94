internal import Markdown

/// Parts a text into sentences.
enum Sentences {
  /// The sentences of a text, as UTF-8 offsets that together cover it.
  ///
  /// A sentence ends behind `.`, `!`, `?`, `…`, `;` or the Greek question mark where white space
  /// follows, so a point within a number ends none.
  static func ranges(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var offset = 0
    var mayEnd = false
    for scalar in text.unicodeScalars {
      if mayEnd, scalar.properties.isWhitespace, offset > start {
        ranges.append(start..<offset)
        start = offset
      }
      mayEnd = [".", "!", "?", "…", ";", "\u{37E}"].contains(scalar)
      offset += UTF8.width(scalar)
    }
    if start < offset { ranges.append(start..<offset) }
    return ranges
  }

  /// The sentence around each diverted link of a block, in order, without blanks at its ends.
  static func aroundLinks(of block: TextBlock) -> [String] {
    guard !block.links.isEmpty else { return [] }
    let ranges = ranges(of: block.text)
    return block.links.map { link in
      let range = ranges.last { $0.lowerBound <= link.lowerBound } ?? 0..<block.text.utf8.count
      let bytes = block.text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)
      let scalars = Substring(bytes).unicodeScalars.drop { $0.properties.isWhitespace }
      let end = scalars.lastIndex { !$0.properties.isWhitespace }
      return String(end.map { scalars[...$0] } ?? scalars)
    }
  }
}
