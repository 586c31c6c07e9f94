/// One wage as a fault names it.
public struct WageFact: Hashable, Sendable {
  /// The measure.
  public let measure: Measure

  /// What the cell says.
  public let estimate: Estimate

  /// The pay period; `nil` for employment.
  public let period: PayPeriod?

  /// Names a measure, its estimate and its pay period.
  public init(_ measure: Measure, _ estimate: Estimate, per period: PayPeriod?) {
    self.measure = measure
    self.estimate = estimate
    self.period = period
  }
}
