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
    var bytes: [UInt8] = []
    appendChart(of: careers, in: dataSet, showsBenchmark: showsBenchmark, ids: &ids, to: &bytes)
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

  /// Appends the chart of careers that stands before the table of its figures; nothing if no median is
  /// published.
  func appendChart(of careers: [CareerParts], in dataSet: Int, to bytes: inout [UInt8]) {
    var ids = TableNumbers()
    appendChart(of: careers, in: dataSet, showsBenchmark: false, ids: &ids, to: &bytes)
  }

  private func appendChart(
    of careers: [CareerParts],
    in dataSet: Int,
    showsBenchmark: Bool,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    var options = StripOptions(showsBenchmark: showsBenchmark)
    var tables = TableNumbers()
    options.table = tables.next()
    self.tables.charts.appendStrip(
      careers.map { $0.columns[dataSet] },
      careers.map(\.title),
      options,
      ids: &ids,
      to: &bytes
    )
  }

  /// The strips from which the chart of a pair can be put together; `nil` if it must be drawn.
  func strips(of pair: PairRoutes.Pair) -> PairStrips? {
    strips.first { $0.canDraw(pair) }
  }
}
