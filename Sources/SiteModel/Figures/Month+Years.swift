public import WageData

extension Month {
  /// The whole years from the end of the month to a day; 0 for a month that is yet to end.
  public func years(until day: Day) -> Int {
    let months = (day.month.year - year) * 12 + day.month.month - month
    return max(0, months / 12)
  }
}
