internal import SiteModel
internal import Templates
internal import WageData

/// Lays out the wages of a table a second time, in the prices of a month, and the differences of what is of
/// different times.
struct RealTable {
  private let words: PriceWords

  /// Tells amounts in the prices of a month.
  init(_ words: PriceWords) {
    self.words = words
  }

  /// The table that stands beside one of the amounts as they were; `nil` if those are in the prices of
  /// the month.
  func table(
    beside layout: TableLayout,
    _ measures: [Measure],
    per period: PayPeriod,
    id: Value
  ) -> TableLayout.Table? {
    let conversions = words.prices.conversions
    guard layout.columns.contains(where: { conversions[$0.dataSet.id] != nil }) else { return nil }
    var real = converted(layout)
    real.benchmark =
      TableLayout.areRows(layout.columns.count)
      ? layout.benchmark.map { words.inPrices($0, layout.cells) } : nil
    let record = layout.columns[0].dataSet.record
    real.percentilesUnit = .text(Text(words.unit(of: record, .unitRealPercentiles)))
    let caption = words.caption(of: layout.columns, area: layout.words.area, per: period)
    let head = TableWriter.Head(
      id: id,
      caption: .text(Text(caption)),
      unit: .text(Text(words.unit(of: record))),
      notes: words.notes(on: layout.columns)
    )
    return real.wages(measures, per: period, head: head)
  }

  /// The table of the differences of two careers of different times.
  func differences(
    of layout: TableLayout,
    _ measures: [Measure],
    per period: PayPeriod,
    id: Value
  ) -> TableLayout.Table {
    let record = layout.columns[0].dataSet.record
    let caption = words.differenceCaption(of: layout.labels.map(\.text), per: period)
    let head = TableWriter.Head(
      id: id,
      caption: .text(Text(caption)),
      unit: .text(Text(words.unit(of: record, .unitRealDifference))),
      notes: words.notes(on: layout.columns)
    )
    return converted(layout).differences(measures, per: period, head: head)
  }

  private func converted(_ layout: TableLayout) -> TableLayout {
    var real = layout
    real.columns = layout.columns.map { words.inPrices($0, layout.cells) }
    return real
  }
}
