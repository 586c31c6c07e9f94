internal import WageData

/// An amount that a chart can show.
struct ChartPoint: Hashable, Sendable {
  /// The amount in the smallest unit of the currency.
  let minorUnits: Int

  /// Whether the amount is a lower bound, as of a top-coded wage.
  let isBound: Bool

  /// What is published, for charts show nothing that was converted.
  init(_ amount: PublishedAmount) {
    minorUnits = amount.units
    isBound = amount.isTopCoded
  }
}
