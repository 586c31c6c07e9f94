/// What is measured of an occupation; the raw values are the words of the figure syntax.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// The wage that a tenth of the workers earn less than.
  case p10

  /// The wage that a quarter earn less than.
  case p25

  /// The wage that half earn less than.
  case median

  /// The wage that a quarter earn more than.
  case p75

  /// The wage that a tenth earn more than.
  case p90

  /// The sum of all wages divided by the number of workers.
  case mean

  /// The number of workers.
  case employment

  /// The points of the distribution, lowest first.
  public static let percentiles: [Measure] = [.p10, .p25, .median, .p75, .p90]

  /// Every measure that is money.
  public static let wages: [Measure] = percentiles + [.mean]

  /// Whether it is a point of the distribution.
  public var isPercentile: Bool { isWage && self != .mean }

  /// Whether it is money, and has a pay period.
  public var isWage: Bool { self != .employment }
}
