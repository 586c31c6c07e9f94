/// A day of the Gregorian calendar.
public struct Day: Hashable, Sendable {
  /// The month in which it lies.
  public let month: Month

  /// The day of the month, from 1.
  public let day: Int

  /// Refuses what is no day of its month.
  public init?(month: Month, day: Int) {
    guard (1...Day.count(in: month)).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-23`; `nil` for anything else.
  public init?(_ text: String) {
    guard let numbers = CalendarText.numbers(in: text, lengths: [4, 2, 2]),
      let month = Month(year: numbers[0], month: numbers[1])
    else { return nil }
    self.init(month: month, day: numbers[2])
  }

  private static func count(in month: Month) -> Int {
    let year = month.year
    switch month.month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case _: return 31
    }
  }
}

extension Day: Comparable, CustomStringConvertible {
  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  /// The day as `2026-11-23`.
  public var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }
}
