internal import SourceText

/// Finds links and images such as `[text][label]` whose label no line defines: what libcmark leaves as
/// it was written, and readers would see.
enum UndefinedReference {
  /// Whether a whole text may hold one; nearly all hold none.
  static func mayStand(in text: String.UTF8View) -> Bool {
    ByteSearch.has(UInt8(ascii: "]"), in: text)
  }

  /// The references of a text, in order.
  ///
  /// One directly behind a letter, a digit or a bracket is none: it is an index, as in `rows[i][j]`.
  ///
  /// - Parameter text: UTF-8 text in which the links that are defined are gone.
  /// - Returns: Each from its first bracket, or the exclamation mark of an image, to its last.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var rest = 0
    while let seam = ByteSearch.first(Array("][".utf8), in: text[rest...]) {
      let end = text[seam.upperBound...].firstIndex { "[]".utf8.contains($0) }
      if let start = text[rest..<seam.lowerBound].lastIndex(of: UInt8(ascii: "[")),
        start + 1 < seam.lowerBound, let end, text[end] == UInt8(ascii: "]")
      {
        let isImage = start > 0 && text[start - 1] == UInt8(ascii: "!")
        let first = isImage ? start - 1 : start
        // Labels of footnotes have a fault of their own.
        let isFootnote = text[seam.upperBound] == UInt8(ascii: "^")
        if !isFootnote, !isBehindWord(first, in: text) { ranges.append(first..<end + 1) }
        rest = end + 1
      } else {
        rest = seam.lowerBound + 1
      }
    }
    return ranges
  }

  private static func isBehindWord(_ index: Int, in text: [UInt8]) -> Bool {
    // A letter is of up to four bytes.
    let before = String(decoding: text[..<index].suffix(4), as: UTF8.self).last
    return before.map { $0.isLetter || $0.isNumber || "])".contains($0) } ?? false
  }
}
