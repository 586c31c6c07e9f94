internal import CalendarDates

/// The months and years in the names of published files.
enum PeriodNames {
  /// The months that a name holds: `M2008`, `May2007`, `may_2003`, `oesm24nat`, `november2003`.
  static func months(in name: String) -> [Month] {
    let name = name.lowercased()
    let may = name.matches(of: /(?:^|[^a-z])(?:m|may)_?(\d{4})(?:\D|$)/)
      .compactMap { Int($0.output.1).flatMap { Month(year: $0, month: 5) } }
    let november = name.matches(of: /(?:^|[^a-z])nov(?:ember)?_?(\d{4})(?:\D|$)/)
      .compactMap { Int($0.output.1).flatMap { Month(year: $0, month: 11) } }
    let short = name.matches(of: /(?:^|[^a-z])oes([mn])(\d\d)(?:\D|$)/).compactMap { match in
      Int(match.output.2).flatMap {
        Month(year: 2000 + $0, month: match.output.1 == "m" ? 5 : 11)
      }
    }
    return may + november + short
  }

  /// The year that a name holds without a month: `national_2002_dl`.
  static func year(in name: String) -> Int? {
    name.firstMatch(of: /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/).flatMap { Int($0.output.1) }
  }
}
