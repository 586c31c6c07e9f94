/// The part of a source line that a frame shows, and the carets under it.
struct FrameWindow {
  /// The part of the line, tabs and other control characters as blanks, `…` where it was cut.
  let text: String

  /// Blanks up to the place.
  let indent: String

  /// A `^` for each column of the place.
  let carets: String

  /// Cuts the text of a line to so many columns of a terminal around a place, a third of them before it.
  init(of location: SourceLocation, in text: String, width: Int) {
    // A line may be long and have thousands of places: only what is near the place is looked at.
    let start = max(0, location.column - 1 - 4 * width)
    let rest = text.unicodeScalars.dropFirst(start)
    let line = rest.prefix(8 * width).map(ShownText.of)
    let caret = min(location.column - 1 - start, line.count)
    let range = Self.range(around: caret, in: line.map(DisplayWidth.of), width: width)
    let isCutBehind = range.upperBound < line.count || !rest.dropFirst(line.count).isEmpty
    let (before, after) = (start + range.lowerBound > 0 ? "…" : "", isCutBehind ? "…" : "")
    self.text = before + String(String.UnicodeScalarView(line[range])) + after
    let columns = DisplayWidth.of(line[range.lowerBound..<caret]) + before.count
    indent = String(repeating: " ", count: columns)
    let marked = line[caret..<range.upperBound].prefix(location.length)
    carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
  }

  private static func range(around caret: Int, in widths: [Int], width: Int) -> Range<Int> {
    var (lower, upper, columns) = (caret, caret, 0)
    func extendBack(to limit: Int) {
      while lower > 0, columns + widths[lower - 1] <= limit {
        lower -= 1
        columns += widths[lower]
      }
    }
    extendBack(to: width / 3)
    while upper < widths.count, columns + widths[upper] <= width {
      columns += widths[upper]
      upper += 1
    }
    extendBack(to: width)
    return lower..<upper
  }
}
