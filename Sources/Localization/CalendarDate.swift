/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The month it lies in.
  public let month: CalendarMonth

  /// The day of the month, from 1.
  public let day: Int

  /// A day of a month; `nil` unless the month has such a day.
  public init?(month: CalendarMonth, day: Int) {
    guard (1...Self.days(of: month)).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads the form of ISO 8601, `2026-11-23`; `nil` for anything else, blanks around it included,
  /// and for a day that never was.
  public init?(iso text: String) {
    guard let parts = ISOParts.numbers(in: text, widths: [4, 2, 2]),
      let month = CalendarMonth(year: parts[0], month: parts[1])
    else { return nil }
    self.init(month: month, day: parts[2])
  }

  /// The form of ISO 8601, for data and for the attribute `datetime`: `2026-11-23`.
  public var iso: String {
    ISOParts.text(of: [month.year, month.month, day], widths: [4, 2, 2])
  }

  private static func days(of month: CalendarMonth) -> Int {
    switch month.month {
    case 2:
      month.year.isMultiple(of: 4)
        && (!month.year.isMultiple(of: 100) || month.year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// The earlier day comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
