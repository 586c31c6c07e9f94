/// The headings of raw HTML.
enum HeadingTags {
  /// The level of the last heading that begins in a text; `nil` if none does.
  static func lastLevel(in html: ArraySlice<UInt8>) -> Int? {
    var level: Int?
    for index in html.indices.dropLast(2)
    where html[index] == UInt8(ascii: "<") && html[index + 1] | 0x20 == UInt8(ascii: "h") {
      let digit = Int(html[index + 2]) - 0x30
      if (1...6).contains(digit) { level = digit }
    }
    return level
  }
}
