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

  /// The chart of a generated pair, with what is said of its medians.
  func chart(of pair: PairRoutes.Pair, _ medians: Medians, ids: inout TableNumbers) -> Value {
    guard let strips = strips(of: pair) else {
      let parts = [parts[pair.first], parts[pair.second]]
      return chart(of: parts, dataSets: siteDataSets, ids: &ids)
    }
    var bytes: [UInt8] = []
    strips.append(pair, hasFinding: MedianForm(medians).hasVerdict, to: &bytes) {
      $0 += medians.verdict.html
    }
    return .markup(bytes)
  }

  /// The strips from which the chart of a pair can be put together; `nil` if it must be drawn.
  func strips(of pair: PairRoutes.Pair) -> PairStrips? {
    strips.first { $0.canDraw(pair) }
  }
}
