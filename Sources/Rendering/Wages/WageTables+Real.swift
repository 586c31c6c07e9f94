internal import SiteModel
internal import Templates
internal import WageData

extension WageTables {
  /// The table of the same wages in constant prices; `nil` where none are asked for.
  func real(
    _ layout: TableLayout,
    _ selection: WagesSelection,
    per period: PayPeriod,
    ids: inout TableNumbers
  ) -> Value? {
    guard let words = priceWords(of: selection) else { return nil }
    var next = ids
    let table = RealTable(words)
      .table(beside: layout, selection.wages, per: period, id: next.next())
    if table != nil { ids = next }
    return table?.value
  }

  /// The table of the differences of two careers: of amounts of their one time as they were, of two times
  /// in constant prices.
  func differences(
    _ layout: TableLayout,
    _ selection: WagesSelection,
    per period: PayPeriod,
    id: Value
  ) -> Value {
    let dataSets = layout.columns.map(\.dataSet.id)
    if selection.pricesOfDifferences(between: dataSets) != nil,
      let words = priceWords(of: selection)
    {
      return RealTable(words)
        .differences(of: layout, selection.wages, per: period, id: id).value
    }
    let caption = tables.differenceCaption(
      layout.labels[0].text,
      layout.labels[1].text,
      words: layout.words,
      per: period
    )
    let head = TableWriter.Head(id: id, caption: caption, unit: layout.words.differenceUnit)
    return layout.differences(selection.wages, per: period, head: head).value
  }

  /// Appends the chart of the same careers at two times: in the amounts as they were and, where constant
  /// prices are asked for, once more in those.
  func appendDumbbells(
    _ groups: [[CareerColumn]],
    _ selection: WagesSelection,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let titles = selection.groups[0].map { title(of: $0.career) }
    var options = DumbbellOptions(periods: selection.periods, caption: selection.caption)
    charts.appendDumbbell(groups, titles, options, ids: &ids, to: &bytes)
    options.prices = priceWords(of: selection)
    guard let words = options.prices else { return }
    let real = groups.map { $0.map { words.inPrices($0, cells) } }
    charts.appendDumbbell(real, titles, options, ids: &ids, to: &bytes)
  }

  private func priceWords(of selection: WagesSelection) -> PriceWords? {
    selection.real.map { PriceWords(prices: $0, phrases: phrases, language: charts.language) }
  }
}
