/// A month of a year of the Gregorian calendar, such as the reference period of statistics.
public struct CalendarMonth: Hashable, Sendable {
  /// 1 to 9999.
  public let year: Int

  /// 1 for January to 12 for December.
  public let month: Int

  /// A month of a year; `nil` unless there is such a month in the years 1 to 9999.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads the form of ISO 8601, `2008-05`; `nil` for anything else, blanks around it included.
  public init?(iso text: String) {
    guard let parts = ISOParts.numbers(in: text, widths: [4, 2]) else { return nil }
    self.init(year: parts[0], month: parts[1])
  }

  /// The form of ISO 8601, for data and for the attribute `datetime`: `2008-05`.
  public var iso: String {
    ISOParts.text(of: [year, month], widths: [4, 2])
  }
}

extension CalendarMonth: Comparable {
  /// The earlier month comes first.
  public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
