/// What two percentiles say of two occupations: whoever is above the one of the first earns more than
/// whoever is below the one of the second.
public struct Overlap: Hashable, Sendable {
  private static let percent = [10, 25, 50, 75, 90]

  /// Every sentence that tells more than the tables do, the strongest first.
  ///
  /// The strength is how often, at least, one of the first would earn more than one of the second, if
  /// both were drawn by chance. The same percentile of both is left out: the tables show it.
  private static let all = every.filter { $0.above != $0.below }
    .sorted { ($0.strength, percent[$0.below]) > ($1.strength, percent[$1.below]) }

  /// Those that two occupations of equal wages cannot have, in the same order.
  private static let leads = all.filter { $0.above < $0.below }

  /// Each two percentiles, by their number.
  public static let every = Measure.percentiles.indices.flatMap { first in
    Measure.percentiles.indices.map { Overlap(above: first, below: $0) }
  }

  // The ranks of both percentiles, from 0.
  private let above: Int
  private let below: Int

  /// The percentile of the first occupation: the share above it is meant.
  public var firstPercentile: Measure { Measure.percentiles[above] }

  /// The percentile of the second occupation: the share below it is meant.
  public var secondPercentile: Measure { Measure.percentiles[below] }

  /// Its place among all, from 0.
  public var number: Int { above * Measure.percentiles.count + below }

  private var strength: Int { (100 - Self.percent[above]) * Self.percent[below] }

  /// The strongest that the percentiles prove of one occupation beside another; `nil` if they prove
  /// none.
  ///
  /// Of the occupation whose median is higher only what wages that are equal could not show: half of it
  /// earning more than a quarter of the other goes without saying.
  static func strongest(_ first: WageSpread, beside second: WageSpread) -> Overlap? {
    (first.hasHigherMedian(than: second) ? leads : all).first {
      first.isCertainlyAbove(second, at: $0.above, than: $0.below)
    }
  }
}
