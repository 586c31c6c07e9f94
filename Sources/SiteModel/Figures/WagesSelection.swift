public import WageData

/// Which tables and charts of wages a page shows at one place.
public struct WagesSelection: Sendable {
  /// A career in a data set.
  public struct Column: Hashable, Sendable {
    /// The career's id; never that of all occupations.
    public let career: String

    /// The data set's id.
    public let dataSet: String

    /// Names a career and a data set.
    public init(career: String, dataSet: String) {
      self.career = career
      self.dataSet = dataSet
    }
  }

  /// A kind of picture of the figures.
  public enum View: String, CaseIterable, Hashable, Sendable {
    /// Tables.
    case table

    /// A chart: of percentiles in one data set, of medians in two.
    case chart
  }

  /// The careers of each table, those of one table first; no table is without one.
  public let groups: [[Column]]

  /// The measures, in the order of the rows.
  public let measures: [Measure]

  /// The measures that are money, in the same order.
  public let wages: [Measure]

  /// The pay periods, each in a table of its own.
  public let periods: [PayPeriod]

  /// What is shown.
  public let views: [View]

  /// Whether the figures of all occupations together are shown beside them.
  public let showsBenchmark: Bool

  /// Whether difference and ratio of two careers are shown.
  public let showsDifference: Bool

  /// The editor's own words over the tables; `nil` for the generated ones.
  public let caption: String?

  /// In which prices the wages are told a second time; `nil` for those of their own time alone.
  public let real: ConstantPrices?

  /// Names what is shown.
  public init(
    groups: [[Column]],
    measures: [Measure],
    periods: [PayPeriod],
    views: [View],
    showsBenchmark: Bool,
    showsDifference: Bool,
    caption: String?,
    real: ConstantPrices? = nil
  ) {
    self.groups = groups
    self.measures = measures
    wages = measures.filter(\.isWage)
    self.periods = periods
    self.views = views
    self.showsBenchmark = showsBenchmark
    self.showsDifference = showsDifference
    self.caption = caption
    self.real = real
  }

  /// In which prices a table tells the differences of careers: of several times in constant ones; `nil`
  /// for those of their one time.
  public func pricesOfDifferences(between dataSets: [String]) -> ConstantPrices? {
    guard let real, Set(dataSets.map(real.time)).count > 1 else { return nil }
    return real
  }

  /// Whether a chart sets the medians of two data sets beside each other.
  public var showsDumbbell: Bool { views.contains(.chart) && groups.count == 2 }
}
