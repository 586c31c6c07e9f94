internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The chart in the first of some data sets, where the table of its figures stands further down.
  ///
  /// The table has the first id of the page's tables.
  func chart(
    of careers: [CareerParts],
    dataSets: [Int],
    showsBenchmark: Bool = false,
    ids: inout TableNumbers
  ) -> Value {
    guard let dataSet = dataSets.first else { return .absent }
    var options = StripOptions(showsBenchmark: showsBenchmark)
    var tables = TableNumbers()
    options.table = tables.next()
    var bytes: [UInt8] = []
    self.tables.charts.appendStrip(
      careers.map { $0.columns[dataSet] },
      careers.map(\.title),
      options,
      ids: &ids,
      to: &bytes
    )
    return bytes.isEmpty ? .absent : .markup(bytes)
  }

  /// The chart of a generated pair.
  func chart(of pair: PairRoutes.Pair, ids: inout TableNumbers) -> Value {
    let parts = (parts[pair.first], parts[pair.second])
    guard let strips, let dataSet = siteDataSets.first,
      parts.0.columns[dataSet].hasMedian, parts.1.columns[dataSet].hasMedian
    else { return chart(of: [parts.0, parts.1], dataSets: siteDataSets, ids: &ids) }
    let medians = YearlyMedians(parts, dataSet: dataSet, self)
    var bytes: [UInt8] = []
    strips.append(pair, finding: medians.appendVerdict, to: &bytes)
    return .markup(bytes)
  }
}
