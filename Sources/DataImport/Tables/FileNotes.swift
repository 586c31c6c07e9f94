internal import CalendarDates
internal import WageData

/// What the sheet with the descriptions of the columns says of the whole file.
struct FileNotes {
  /// The month of the figures; `nil` if no note names it.
  let period: Month?

  /// The amounts from which on wages are hidden; `nil` if no note names them.
  let topCode: TopCode?

  /// A file without notes.
  static let none = FileNotes(period: nil, topCode: nil)

  /// Names what is known.
  init(period: Month?, topCode: TopCode?) {
    self.period = period
    self.topCode = topCode
  }

  /// Reads the texts of a workbook that may be notes.
  init(_ texts: [String]) {
    period = texts.lazy.compactMap(Self.period).first
    topCode = texts.lazy.compactMap(Self.topCode).first
  }

  /// Whether a text may be a note, told by its start.
  static func isNote(_ text: String) -> Bool {
    text.hasPrefix("#") || text.hasPrefix("May ") || text.hasPrefix("November ")
  }

  /// Reads `May 2024 OEWS Estimates`.
  private static func period(_ text: String) -> Month? {
    let pattern = /^(May|November) (\d{4}) OEW?S Estimates$/
    guard let match = text.wholeMatch(of: pattern), let year = Int(match.output.2) else {
      return nil
    }
    return Month(year: year, month: match.output.1 == "May" ? 5 : 11)
  }

  /// Reads `# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year`.
  private static func topCode(_ text: String) -> TopCode? {
    let pattern = /greater than \$([\d,]+)\.(\d\d) per hour or \$([\d,]+) per year/
    guard text.hasPrefix("#"), let match = text.firstMatch(of: pattern),
      let hour = Int("\(match.output.1)\(match.output.2)".replacing(",", with: "")),
      let year = Int("\(match.output.3)".replacing(",", with: ""))
    else { return nil }
    return .wages(hour: hour, year: year * 100)
  }
}
