internal import WageData

/// An amount that a chart can show.
struct ChartPoint: Hashable, Sendable {
  /// The amount in the smallest unit of the currency.
  let minorUnits: Int

  /// Whether the amount is a lower bound, as of a top-coded wage.
  let isBound: Bool

  /// Takes what is published.
  init(_ amount: PublishedAmount) {
    minorUnits = amount.units
    isBound = amount.isTopCoded
  }

  /// What is published of an operand, in the prices in which it is told; `nil` if nothing is, for charts
  /// show nothing that was converted to another pay period.
  init?(_ operand: Operand) {
    guard let amount = try? operand.published().amount else { return nil }
    minorUnits = amount.number.rounded(toPartsOf: 100)
    isBound = amount.certainty != .exact
  }
}
