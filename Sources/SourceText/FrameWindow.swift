/// The part of a source line that a frame shows, and the carets under it.
struct FrameWindow {
  /// The part of the line, tabs and other control characters as blanks, `…` where it was cut.
  let text: String

  /// Blanks up to the place and a `^` for each column of it.
  let carets: String

  /// Cuts a line to a width around a place.
  init(of location: SourceLocation, in line: [Unicode.Scalar], width: Int) {
    let caret = min(location.column - 1, line.count)
    let length = min(location.length, max(line.count - caret, 1))
    let lower = line.count > width ? max(0, min(caret - width / 3, line.count - width)) : 0
    let upper = min(line.count, lower + width)
    let shown = line[lower..<upper].map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let (before, after) = (lower > 0 ? "…" : "", upper < line.count ? "…" : "")
    text = before + String(String.UnicodeScalarView(shown)) + after
    let indent = DisplayWidth.of(shown.prefix(caret - lower)) + before.count
    let marked = shown.dropFirst(caret - lower).prefix(length)
    carets =
      String(repeating: " ", count: indent)
      + String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
  }
}
