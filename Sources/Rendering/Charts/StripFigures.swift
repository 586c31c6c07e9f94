internal import WageData

/// The percentiles of a career by one pay period, as far as they are published.
struct StripFigures: Sendable {
  /// The percentiles.
  let p10: ChartPoint?
  let p25: ChartPoint?
  let median: ChartPoint
  let p75: ChartPoint?
  let p90: ChartPoint?

  /// Takes the percentiles; `nil` if nothing is published of the median.
  init?(_ column: CareerColumn, per period: PayPeriod) {
    let point = { (measure: Measure) in column.published(measure, period).map(ChartPoint.init) }
    guard let median = point(.median) else { return nil }
    self.median = median
    p10 = point(.p10)
    p25 = point(.p25)
    p75 = point(.p75)
    p90 = point(.p90)
  }

  /// The greatest amount that is to be drawn.
  var reach: Int { all.map(\.minorUnits).max() ?? 0 }

  /// Whether one of the percentiles is a lower bound.
  var holdsBound: Bool { all.contains(where: \.isBound) }

  private var all: [ChartPoint] { [p10, p25, median, p75, p90].compactMap(\.self) }
}
