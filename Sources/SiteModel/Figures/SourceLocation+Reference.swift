internal import SourceText

extension SourceLocation {
  /// The place of one word of the reference that stands here; the whole place if it cannot be found.
  ///
  /// The words of a reference stand between `:`, `/` and `@`.
  func narrowed(toWord word: String) -> SourceLocation {
    guard let text, column > 0 else { return self }
    let line = Array(text.unicodeScalars)
    let wanted = Array(word.unicodeScalars)
    let end = min(column - 1 + length, line.count)
    guard !wanted.isEmpty, column - 1 < end - wanted.count else { return self }
    for start in column..<(end - wanted.count + 1)
    where [":", "/", "@"].contains(line[start - 1]) && line[start...].starts(with: wanted) {
      let after = start + wanted.count
      guard after == end || ["/", "@"].contains(line[after]) else { continue }
      return SourceLocation(
        path: path,
        line: self.line,
        column: start + 1,
        text: text,
        length: wanted.count
      )
    }
    return self
  }
}
