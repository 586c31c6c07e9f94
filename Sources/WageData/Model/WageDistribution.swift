/// The wages of an occupation for one pay period.
public struct WageDistribution: Hashable, Sendable {
  /// The 10th percentile.
  public let p10: Estimate

  /// The 25th percentile.
  public let p25: Estimate

  /// The 50th percentile.
  public let median: Estimate

  /// The 75th percentile.
  public let p75: Estimate

  /// The 90th percentile.
  public let p90: Estimate

  /// The mean.
  public let mean: Estimate

  /// Names every estimate.
  public init(
    p10: Estimate,
    p25: Estimate,
    median: Estimate,
    p75: Estimate,
    p90: Estimate,
    mean: Estimate
  ) {
    self.p10 = p10
    self.p25 = p25
    self.median = median
    self.p75 = p75
    self.p90 = p90
    self.mean = mean
  }

  /// The wages of an occupation that is not paid by this period.
  public static let notApplicable = WageDistribution(
    p10: .notApplicable,
    p25: .notApplicable,
    median: .notApplicable,
    p75: .notApplicable,
    p90: .notApplicable,
    mean: .notApplicable
  )

  /// The estimate of a wage measure; employment is no wage and not applicable.
  public subscript(measure: Measure) -> Estimate {
    switch measure {
    case .p10: p10
    case .p25: p25
    case .median: median
    case .p75: p75
    case .p90: p90
    case .mean: mean
    case .employment: .notApplicable
    }
  }

  /// Whether a number or a top code stands anywhere.
  var isPublished: Bool {
    p10.isPublished || p25.isPublished || median.isPublished || p75.isPublished || p90.isPublished
      || mean.isPublished
  }

  /// Whether a cell says that its estimate is withheld, and no cell has one.
  var isWithheld: Bool {
    !isPublished && Measure.wages.contains { self[$0] == .unavailable }
  }
}
