/// One line of a time-series file.
struct SeriesLine {
  /// Which figure it is.
  let id: SeriesID

  /// The year, whose month is May.
  let year: Int

  /// The figure as the tables write it: a number, `*`, `**` or `#`.
  let cell: String

  /// Reads a line; `nil` if it is none.
  init?(_ text: String) {
    let parts = Self.columns(of: text)
    guard parts.count >= 4, let id = SeriesID(parts[0]), let year = Int(parts[1]),
      parts[2] == "A01"
    else { return nil }
    self.id = id
    self.year = year
    let notes = parts.count > 4 ? parts[4].split(separator: ",").map(Self.trimmed) : []
    cell = Self.cell(parts[3], notes: notes, isEmployment: id.kind <= 2)
  }

  /// The columns of a line without the blanks around them; at least one.
  static func columns(of text: String) -> [Substring] {
    text.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed)
  }

  // Footnote 5 says that a wage is at or above the top code.
  private static func cell(_ value: Substring, notes: [Substring], isEmployment: Bool) -> String {
    guard value == "-" else { return String(value) }
    if notes.contains("5") { return "#" }
    return isEmployment ? "**" : "*"
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
    return start[..<(end ?? start.startIndex)]
  }
}
