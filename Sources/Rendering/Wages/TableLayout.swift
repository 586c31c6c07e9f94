internal import SiteModel
internal import Templates
internal import WageData

/// Lays the figures of careers out as tables.
///
/// Up to three careers are columns, so that a table fits a phone; four or more are rows.
struct TableLayout {
  /// A table with the marks that it uses.
  struct Table {
    let value: Value
    let statuses: FigureStatuses
  }

  private static let mostColumns = 3
  private static let measuresOfRows: [Measure] = [.p10, .median, .p90]

  let labels: [Text]

  /// The pages of the careers, which are rows then; `nil` where their names are no links.
  var links: [SafeURL]?

  var columns: [CareerColumn]
  var benchmark: CareerColumn?
  let words: DataSetWords
  let cells: CellWriter
  let tables: TableWriter

  /// Whether the columns are of several data sets, so that each is dated.
  let isDated: Bool

  /// What is marked of such columns.
  let marks: SeriesMarks

  /// How figures are written.
  let form: CellForm

  /// The second line of a caption over percentiles; `nil` for that of the data set.
  var percentilesUnit: Value?

  /// Whether so many careers are rows.
  static func areRows(_ careers: Int) -> Bool { careers > mostColumns }

  /// The measures of a table, of which there is room for fewer where careers are rows.
  static func measures(_ measures: [Measure], ofRows areRows: Bool) -> [Measure] {
    areRows ? measures.filter { !$0.isWage || measuresOfRows.contains($0) } : measures
  }

  /// A table of wages by one pay period.
  func wages(_ measures: [Measure], per period: PayPeriod, head: TableWriter.Head) -> Table {
    links != nil || Self.areRows(columns.count)
      ? byCareer(Self.measures(measures, ofRows: true), per: period, head: head)
      : byMeasure(measures, per: period, head: head)
  }

  /// A table of numbers of workers.
  func employment(head: TableWriter.Head) -> Table {
    Self.areRows(columns.count)
      ? byCareer([.employment], per: nil, head: head)
      : byMeasure([.employment], per: nil, head: head)
  }

  /// A table of the differences and ratios of two careers.
  func differences(
    _ measures: [Measure],
    per period: PayPeriod,
    head: TableWriter.Head
  ) -> Table {
    let lines = measures.map { differences($0, period) }
    let rows = zip(measures, lines).map { tables.row($0, $1.map { .markup($0.html) }) }
    let marked = columns.map(marks.statuses).reduce(into: FigureStatuses()) { $0.formUnion($1) }
    let heads =
      marked.isEmpty ? tables.differenceHeads : tables.differenceHeads(cells.codes(of: marked))
    return table(head, heads: heads, rows: rows, cells: lines.flatMap(\.self))
  }

  private func byMeasure(
    _ measures: [Measure],
    per period: PayPeriod?,
    head: TableWriter.Head
  ) -> Table {
    let lines = measures.map { measure in columns.map { $0[measure, period, form] } }
    let rows = zip(measures, lines).map { tables.row($0, $1.map { .markup($0.html) }) }
    let isPair = columns.count == 2
    let heads = columns.enumerated().map { index, column in
      isDated
        ? tables.head(.text(labels[index]), side: isPair ? index : nil, codes: codes(of: column))
        : column.heads[isPair ? index + 1 : 0]
    }
    var head = head
    if benchmark != nil, let period { head.benchmark = words[period].benchmark(form) }
    return table(head, heads: .list(heads), rows: rows, cells: lines.flatMap(\.self))
  }

  private func byCareer(
    _ measures: [Measure],
    per period: PayPeriod?,
    head: TableWriter.Head
  ) -> Table {
    let urls = links?.map { Value.url($0) } ?? labels.map { _ in .absent }
    var lines = columns.map { column in measures.map { column[$0, period, form] } }
    var rows = labels.indices.map { index in
      tables.row(
        .text(labels[index]),
        lines[index].map { .markup($0.html) },
        codes: codes(of: columns[index]),
        url: urls[index]
      )
    }
    if let benchmark {
      let line = measures.map { benchmark[$0, period, form] }
      lines.append(line)
      rows.append(
        tables.row(tables.allOccupations, line.map { .markup($0.html) }, isBenchmark: true)
      )
    }
    var head = head
    head.corner = tables.cornerOccupation
    if measures.contains(where: { $0.isPercentile && $0 != .median }) {
      head.unit = percentilesUnit ?? words.percentilesUnit
    }
    let heads = measures.map { tables.shortHead($0) }
    return table(head, heads: .list(heads), rows: rows, cells: lines.flatMap(\.self))
  }

  private func codes(of column: CareerColumn) -> Value {
    cells.codes(of: marks.statuses(of: column))
  }

  private func differences(_ measure: Measure, _ period: PayPeriod) -> [CellWriter.Cell] {
    let figures = DifferenceCells(
      columns[0],
      columns[1],
      measure,
      period,
      writer: cells,
      form: form
    )
    return [figures.difference, figures.ratio]
  }

  private func table(
    _ head: TableWriter.Head,
    heads: Value,
    rows: [Value],
    cells line: [CellWriter.Cell]
  ) -> Table {
    let marked = columns.map(marks.statuses)
    let statuses = (line.map(\.statuses) + marked).reduce(into: FigureStatuses()) {
      $0.formUnion($1)
    }
    var head = head
    head.notes += marks.notes
    let legend = Value.markup(cells.legend(of: statuses))
    return Table(
      value: tables.table(head, heads: heads, rows: rows, legend: legend),
      statuses: statuses
    )
  }
}
