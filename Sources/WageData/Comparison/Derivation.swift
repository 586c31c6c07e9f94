public import CalendarDates

/// How a figure came about.
public enum Derivation: Hashable, Sendable {
  /// It stands in the data.
  case published

  /// It was converted from the other pay period by 2,080 hours.
  case converted(from: PayPeriod)

  /// It stands in the data and is told in the prices of another month.
  case inPrices(of: Month)

  /// It is one published figure less another.
  case difference

  /// It is one published figure less another, both told in the prices of a month.
  case differenceInPrices(of: Month)

  /// It is one published figure divided by another.
  case ratio

  /// It is one published figure divided by another, both told in the prices of a month.
  case ratioInPrices(of: Month)
}
