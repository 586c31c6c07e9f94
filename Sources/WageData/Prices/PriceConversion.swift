public import CalendarDates

/// How amounts of one month are told in the prices of another.
public struct PriceConversion: Hashable, Sendable {
  /// The index.
  public let record: PriceIndexRecord

  /// What it stood at in the month in whose prices the amounts are.
  public let from: PriceLevel

  /// What it stood at in the month whose prices are meant.
  public let to: PriceLevel

  /// The lines of the index from which both come.
  let sources: [FigureSource]

  /// The number by which an amount is multiplied.
  var factor: ExactNumber { (to.number / from.number) ?? ExactNumber(1) }

  /// Finds both months in an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - record: The source record of the amounts.
  ///   - time: The month in whose prices they are; `nil` for that of the record.
  ///   - month: The month whose prices are meant.
  /// - Throws: A fault if the index is of another currency or area, or a month was not published.
  public init(
    _ index: PriceIndex,
    of record: SourceRecord,
    from time: Month? = nil,
    to month: Month
  ) throws(PriceFault) {
    let own = index.record
    guard own.currency == record.currency else {
      throw PriceFault.otherCurrency(index: index.id, own.currency, wages: record.currency)
    }
    guard own.area == record.area else {
      throw PriceFault.otherArea(index: index.id, own.area, wages: record.area)
    }
    from = try index.level(in: time ?? record.period)
    to = try index.level(in: month)
    self.record = own
    sources = [from, to].map { level in
      FigureSource(
        dataSet: index.id,
        path: index.path,
        line: level.line,
        column: "index",
        occupation: nil,
        origin: "\(own.publisher), \(level.month)"
      )
    }
  }
}
