public import CalendarDates

extension Month {
  /// The whole years from the end of the month to a day; 0 for a month that is yet to end.
  public func years(until day: Day) -> Int {
    max(0, (day.month.index - index) / 12)
  }
}
