public import CalendarDates
public import WageData

/// In the prices of which month tables tell their wages a second time.
public struct ConstantPrices: Hashable, Sendable {
  /// The month.
  public let month: Month

  /// How the amounts of each data set are converted, by its id; those of the month itself are not.
  public let conversions: [String: PriceConversion]

  /// One side of a comparison in the prices of the month; as it is where it is in them already.
  public func converted(_ operand: Operand) -> Operand {
    conversions[operand.dataSet.id].map(operand.inPrices) ?? operand
  }

  /// The reference period of one of the data sets that are told.
  func time(of dataSet: String) -> Month {
    conversions[dataSet]?.from.month ?? month
  }
}
