public import CalendarDates
public import WageData

/// The price indexes of a site.
public struct PriceIndexes: Sendable {
  private let indexes: [String: PriceIndex]

  /// Takes the indexes by id.
  init(_ indexes: [String: PriceIndex]) {
    self.indexes = indexes
  }

  /// The indexes in the order of their ids.
  public var all: [PriceIndex] { indexes.values.sorted { $0.id < $1.id } }

  /// The ids, ascending.
  public var ids: [String] { indexes.keys.sorted() }

  /// How amounts are told in the prices of a month.
  ///
  /// - Parameters:
  ///   - record: The source record of the amounts.
  ///   - time: The month in whose prices they are; `nil` for that of the record.
  ///   - month: The month whose prices are meant.
  ///   - id: The index; `nil` for the only one there is, or the only one that fits.
  /// - Returns: From the one month to the other.
  /// - Throws: A fault if no index fits, several do, or a month was not published.
  func conversion(
    of record: SourceRecord,
    from time: Month? = nil,
    to month: Month,
    by id: String?
  ) throws(PriceFault) -> PriceConversion {
    let named = id.flatMap { indexes[$0] }
    let index = if let named { named } else { try index(for: record) }
    return try PriceConversion(index, of: record, from: time, to: month)
  }

  private func index(for record: SourceRecord) throws(PriceFault) -> PriceIndex {
    let all = self.all
    guard let first = all.first else { throw PriceFault.noIndex }
    guard all.count > 1 else { return first }
    let fitting = all.filter {
      $0.record.currency == record.currency && $0.record.area == record.area
    }
    guard fitting.count <= 1 else { throw PriceFault.severalIndexes(fitting.map(\.id)) }
    return fitting.first ?? first
  }
}

extension Site {
  /// A figure in the prices of a month.
  ///
  /// - Parameters:
  ///   - month: The month.
  ///   - figure: A figure of this site.
  ///   - index: The id of the index; `nil` for the only one that fits.
  /// - Returns: The figure; `nil` for one that is no money.
  /// - Throws: Why it cannot be told: no index fits, several do, or a month was not published.
  public func inPrices(
    of month: Month,
    _ figure: Figure,
    by index: String?
  ) throws(PriceFault) -> Figure? {
    guard case .money = figure.unit,
      let record = figure.sources.first.flatMap({ dataSets[$0.dataSet]?.record })
    else { return nil }
    let time = figure.priceMonth ?? record.period
    if time == month { return figure }
    return figure.inPrices(
      try priceIndexes.conversion(of: record, from: time, to: month, by: index)
    )
  }
}
