/// The order and the small words of a date.
enum DatePattern: Hashable, Sendable {
  /// `23 November 2026`
  case dayMonthYear

  /// `November 23, 2026`
  case monthDayYear

  /// `23. November 2026`
  case dayDotMonthYear

  /// `23 de noviembre de 2026`
  case dayOfMonthOfYear

  /// A whole date.
  func text(day: Int, month: String, year: Int) -> String {
    switch self {
    case .dayMonthYear: "\(day) \(month) \(year)"
    case .monthDayYear: "\(month) \(day), \(year)"
    case .dayDotMonthYear: "\(day). \(month) \(year)"
    case .dayOfMonthOfYear: "\(day) de \(month) de \(year)"
    }
  }

  /// A month of a year.
  func text(month: String, year: Int) -> String {
    switch self {
    case .dayMonthYear, .monthDayYear, .dayDotMonthYear: "\(month) \(year)"
    case .dayOfMonthOfYear: "\(month) de \(year)"
    }
  }
}
