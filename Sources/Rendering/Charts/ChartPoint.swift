internal import WageData

/// An amount that a chart can show.
struct ChartPoint: Hashable, Sendable {
  /// The amount in the smallest unit of the currency.
  let minorUnits: Int

  /// Whether the amount is a lower bound, as of a top-coded wage.
  let isBound: Bool

  /// What is published of an operand; `nil` if nothing is, for charts show nothing that was converted.
  init?(_ operand: Operand) {
    switch operand.estimate {
    case .value(let amount):
      minorUnits = amount
      isBound = false
    case .topCoded:
      guard let bound = operand.period.flatMap({ operand.dataSet.record.topCode[$0] }) else {
        return nil
      }
      minorUnits = bound
      isBound = true
    case .unavailable, .notApplicable:
      return nil
    }
  }
}
