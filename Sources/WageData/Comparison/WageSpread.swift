/// How far the percentiles of an occupation are known for one pay period, in the smallest unit of the
/// currency.
public struct WageSpread: Sendable {
  // By rank, the 10th percentile first. Nothing is at least the lowest number or at most the highest.
  private let least: [Int]
  private let most: [Int]

  /// Takes what a row publishes for a pay period.
  ///
  /// - Parameters:
  ///   - estimates: The row.
  ///   - period: The pay period.
  ///   - topCode: The amounts from which on the row's data set hides its wages.
  public init(_ estimates: WageEstimates, per period: PayPeriod, topCode: TopCode) {
    let published = Measure.percentiles.map {
      PublishedAmount(estimates.estimate(of: $0, per: period), topCode: topCode[period])
    }
    least = published.map { $0?.units ?? .min }
    most = published.map { amount in
      amount.flatMap { $0.isTopCoded ? nil : $0.units } ?? .max
    }
  }

  /// Whether a percentile, by its rank from 0, is certainly above one of another occupation.
  func isCertainlyAbove(_ other: WageSpread, at rank: Int, than otherRank: Int) -> Bool {
    least[rank] > other.most[otherRank]
  }

  /// Whether the median is certainly higher than another, and not about the same (G-17).
  func hasHigherMedian(than other: WageSpread) -> Bool {
    let median = 2
    guard isCertainlyAbove(other, at: median, than: median) else { return false }
    guard most[median] != .max else { return true }
    let medians = PublishedPair(PublishedAmount(most[median]), PublishedAmount(other.most[median]))
    return medians.map { !$0.isAboutTheSame } ?? true
  }
}
