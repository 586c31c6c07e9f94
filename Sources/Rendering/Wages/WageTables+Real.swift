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
    guard let prices = selection.real else { return nil }
    var next = ids
    let table = RealTable(prices, phrases: phrases, language: charts.language)
      .table(beside: layout, selection.wages, per: period, id: next.next())
    if table != nil { ids = next }
    return table?.value
  }
}
