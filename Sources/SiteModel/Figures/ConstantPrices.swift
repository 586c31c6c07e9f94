public import CalendarDates
public import WageData

/// In the prices of which month tables tell their wages a second time.
public struct ConstantPrices: Sendable {
  /// The month.
  public let month: Month

  /// How the amounts of each data set are converted, by its id; those of the month itself are not.
  public let conversions: [String: PriceConversion]
}
