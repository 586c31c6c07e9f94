internal import SiteModel
internal import Templates
internal import WageData

extension WageTables {
  /// Appends the table of a list of careers by the year with its source; each career is a row and a
  /// link to its page, however few there are.
  func appendList(
    _ columns: [CareerColumn],
    _ titles: [Text],
    links: [SafeURL],
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    guard let first = columns.first else { return }
    let words = words[first.number]
    let layout = TableLayout(
      labels: titles,
      links: links,
      columns: columns,
      benchmark: benchmarks[first.number],
      words: words,
      cells: cells,
      tables: tables,
      isDated: false,
      marks: .none,
      form: .traced
    )
    let head = TableWriter.Head(
      id: ids.next(),
      caption: words[.year].caption,
      unit: words.wageUnit
    )
    let table = layout.wages(WagesSelection.list.wages, per: .year, head: head)
    render(table, of: first, ids: &ids, to: &bytes)
  }

  /// Appends the table of the medians of careers beside that of a page's own, with its source.
  func appendNeighbours(
    _ neighbours: [Neighbour],
    of own: CareerColumn,
    per period: PayPeriod,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let words = words[own.number]
    let lines = neighbours.map { neighbour in
      let difference = MedianDifference(of: neighbour.column, to: own, per: period)
      return [neighbour.column[.median, period, .traced], cells.cell(of: difference)]
    }
    let rows = zip(neighbours, lines).map { neighbour, line in
      tables.row(
        .text(neighbour.title),
        line.map { .markup($0.html) },
        isBenchmark: neighbour.isBenchmark,
        url: neighbour.url,
        comparison: neighbour.comparison
      )
    }
    let head = TableWriter.Head(
      id: ids.next(),
      caption: words[period].neighbours,
      unit: words.neighboursUnit,
      corner: tables.cornerOccupation
    )
    let statuses = lines.joined().reduce(into: FigureStatuses()) { $0.formUnion($1.statuses) }
    let table = TableLayout.Table(
      value: tables.table(
        head,
        heads: .list([tables.head(.median), tables.differenceHead]),
        rows: rows,
        legend: .markup(cells.legend(of: statuses))
      ),
      statuses: statuses
    )
    render(table, of: own, ids: &ids, to: &bytes)
  }

  // All columns are of the data set of one of them.
  private func render(
    _ table: TableLayout.Table,
    of column: CareerColumn,
    ids: inout TableNumbers,
    to bytes: inout [UInt8]
  ) {
    let isDerived = table.statuses.contains(FigureStatuses(.derived))
    render([table.value], of: [column], isDerived: isDerived, ids: &ids, to: &bytes)
  }
}
