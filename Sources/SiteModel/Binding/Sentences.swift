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
}
