internal import CalendarDates

/// One side of a comparison: a measure of an occupation in a data set.
public struct Operand: Sendable {
  /// The row.
  public let estimates: WageEstimates

  /// The data set in which it stands.
  public private(set) var dataSet: DataSet

  /// The measure.
  public let measure: Measure

  /// The pay period; `nil` for employment.
  public let period: PayPeriod?

  /// The codes of the occupation by classification, as its crosswalk says; empty without one.
  public let crosswalk: [String: OccupationCode]

  /// Names one side; `nil` if the data set has no row of the occupation.
  ///
  /// - Parameters:
  ///   - occupation: The code in the data set's classification.
  ///   - dataSet: The data set.
  ///   - measure: The measure.
  ///   - period: The pay period, needed for a wage and without meaning for employment.
  ///   - crosswalk: The codes of the occupation by classification; empty without a crosswalk.
  public init?(
    _ occupation: OccupationCode,
    in dataSet: DataSet,
    measure: Measure,
    per period: PayPeriod?,
    crosswalk: [String: OccupationCode] = [:]
  ) {
    guard let estimates = dataSet.estimates(for: occupation) else { return nil }
    self.estimates = estimates
    self.dataSet = dataSet
    self.measure = measure
    self.period = measure.isWage ? period : nil
    self.crosswalk = crosswalk
  }

  /// What the data say of it.
  public var estimate: Estimate { estimates.estimate(of: measure, per: period) }

  /// The measure as a fault names it.
  var fact: WageFact { WageFact(measure, estimate, per: period) }

  /// The cell in which the operand stands, or would stand.
  public var source: FigureSource { source(per: period) }

  /// The cell in which a wage stands, or would stand.
  func source(per period: PayPeriod?) -> FigureSource {
    let record = dataSet.record
    return FigureSource(
      dataSet: dataSet.id,
      path: dataSet.path,
      line: estimates.line,
      column: dataSet.columns.name(of: measure, per: period),
      occupation: estimates.occupation,
      origin: "\(record.publisher), \(record.period)"
    )
  }

  /// The cell in which a wage stands, and the lines of the index if it is told in other prices.
  func sources(per period: PayPeriod?) -> [FigureSource] {
    [source(per: period)] + (prices?.sources ?? [])
  }

  /// How the amount is told in the prices of another month; `nil` where it is told as it was.
  var prices: PriceConversion? { measure.isWage ? dataSet.prices : nil }

  /// The month in whose prices the amount is told: of what is told as it was, its own.
  var priceMonth: Month { prices?.to.month ?? dataSet.record.period }

  /// The same operand in the prices of another month.
  public func inPrices(_ conversion: PriceConversion) -> Operand {
    var operand = self
    operand.dataSet = dataSet.inPrices(conversion)
    return operand
  }

  /// What is known of the amount; `nil` if nothing is.
  func amount(per period: PayPeriod?) -> Amount? {
    let amount = publishedAmount(per: period)
    return prices.map { prices in amount?.times(prices.factor) } ?? amount
  }

  private func publishedAmount(per period: PayPeriod?) -> Amount? {
    switch estimates.estimate(of: measure, per: period) {
    case .value(let value): .exactly(ExactNumber(value, over: measure.isWage ? 100 : 1))
    case .topCoded:
      period.flatMap { dataSet.record.topCode[$0] }.map { .atLeast(ExactNumber($0, over: 100)) }
    case .unavailable, .notApplicable: nil
    }
  }

  /// The unit of the operand per a pay period.
  func unit(per period: PayPeriod?) -> FigureUnit {
    guard measure.isWage, let period else { return .persons }
    return .money(currency: dataSet.record.currency, per: period)
  }
}
