internal import SourceText

/// A table for a terminal: the first column begins at the left, the others end at the right.
struct TextTable {
  private var rows: [[String]]

  /// Names the columns.
  init(_ heading: [String]) {
    rows = [heading]
  }

  /// Adds a row with as many cells as the heading has.
  mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The lines, without a line feed at the end.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// A whole number in groups of three digits.
  static func grouped(_ number: Int) -> String {
    MessageLanguage.english.number(number)
  }

  /// A duration in milliseconds with one decimal.
  static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    return MessageLanguage.english.number(tenths, decimals: 1)
  }

  /// A duration in microseconds with one decimal.
  static func microseconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .nanoseconds(100)).rounded())
    return MessageLanguage.english.number(tenths, decimals: 1)
  }
}
