internal import SiteModel
internal import Templates
internal import WageData

/// The tables of a pair of careers, with holes for what the two contribute.
final class PairTablesStencil: Sendable {
  // What each pair of careers makes itself: whole cells, or of exact ones the number, as a text or for
  // machines.
  private enum Hole: Sendable {
    case difference(Measure, PayPeriod)
    case ratio(Measure, PayPeriod)
    case exactDifference(Measure, PayPeriod, isDatum: Bool)
    case exactRatio(Measure, PayPeriod, isDatum: Bool)
    case legend(PayPeriod?)
    case differenceLegend(PayPeriod)
  }

  private struct Form: Sendable {
    let stencil: PieceStencil
    let holes: [Hole]
  }

  // Of whole careers, all of whose differences are exact; then of others, without and with a figure that
  // was derived.
  private let exact: Form
  private let plain: Form
  private let derived: Form
  private let cells: CellWriter
  private let missing: DifferenceCells

  /// Runs the templates of tables once for a data set.
  ///
  /// Fails if the templates write the figures in a way that depends on their text.
  init?(
    _ selection: WagesSelection,
    words: DataSetWords,
    hasBenchmark: Bool,
    tables: TableWriter,
    cells: CellWriter,
    templates: FragmentTemplates,
    pageWords: Record
  ) {
    func form(isExact: Bool, isDerived: Bool) -> Form? {
      var marks = Marks(exactCells: isExact ? cells : nil)
      var ids = TableNumbers()
      let values = Self.tables(
        selection,
        words: words,
        hasBenchmark: hasBenchmark,
        tables: tables,
        ids: &ids,
        marks: &marks
      )
      let sources = Value.list([words.source(id: ids.next(), isDerived: isDerived)])
      let record = Record(templates.wagesSchema, [.list(values), sources, .record(pageWords)])
      return Stencil(templates.wages, record).map {
        Form(stencil: PieceStencil($0, marks.fillings), holes: marks.holes)
      }
    }
    guard cells.hasStencils, let exact = form(isExact: true, isDerived: false),
      let plain = form(isExact: false, isDerived: false),
      let derived = form(isExact: false, isDerived: true)
    else { return nil }
    self.exact = exact
    self.plain = plain
    self.derived = derived
    self.cells = cells
    missing = DifferenceCells(missingFrom: cells)
  }

  /// Appends the tables of two careers.
  func append(_ first: CareerColumn, _ second: CareerColumn, to bytes: inout [UInt8]) {
    if first.isWhole && second.isWhole {
      append(exact, first, second, to: &bytes)
    } else {
      append(
        first.hasDerivedWages || second.hasDerivedWages ? derived : plain,
        first,
        second,
        to: &bytes
      )
    }
  }

  private func append(
    _ form: Form,
    _ first: CareerColumn,
    _ second: CareerColumn,
    to bytes: inout [UInt8]
  ) {
    form.stencil.append(first.pieces, second.pieces, to: &bytes) { number, bytes in
      switch form.holes[number] {
      case .difference(let measure, let period):
        guard let pair = Self.pair(first, second, measure, period) else {
          bytes += special(first, second, measure, period).difference.html
          return
        }
        cells.appendDifference(pair, per: period, to: &bytes)
      case .ratio(let measure, let period):
        guard let pair = Self.pair(first, second, measure, period) else {
          bytes += special(first, second, measure, period).ratio.html
          return
        }
        cells.appendRatio(pair, to: &bytes)
      case .exactDifference(let measure, let period, let isDatum):
        guard let pair = Self.pair(first, second, measure, period) else { return }
        cells.appendDifference(pair, per: period, isDatum: isDatum, to: &bytes)
      case .exactRatio(let measure, let period, let isDatum):
        guard let pair = Self.pair(first, second, measure, period) else { return }
        cells.appendRatio(pair, isDatum: isDatum, to: &bytes)
      case .legend(let period):
        bytes += cells.legend(of: first.statuses(period).union(second.statuses(period)))
      case .differenceLegend(let period):
        bytes += cells.legend(of: differenceStatuses(first, second, period))
      }
    }
  }

  /// The tables with empty cells, without and with a figure that was derived.
  var samples: [[UInt8]] {
    let cells = [[UInt8]](repeating: [], count: CareerColumn.labelPiece)
    let pieces = Pieces(cells + [[UInt8(ascii: "x")]])
    return [exact, plain, derived].map { form in
      var bytes: [UInt8] = []
      form.stencil.append(pieces, pieces, to: &bytes) { _, _ in }
      return bytes
    }
  }

  // What both publish above 0, one of them as a bound at most, needs no question; the rest goes through
  // the rules of comparison.
  private static func pair(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod
  ) -> PublishedPair? {
    guard let left = first.published(measure, period),
      let right = second.published(measure, period)
    else { return nil }
    return PublishedPair(left, right)
  }

  // Where one of the two has nothing at all, or both are top-coded, no rule need be asked.
  private func special(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod
  ) -> DifferenceCells {
    guard first.isComparable(measure, period), second.isComparable(measure, period),
      !(first.isTopCoded(measure, period) && second.isTopCoded(measure, period))
    else { return missing }
    return DifferenceCells(first, second, measure, period, writer: cells, form: .plain)
  }

  private func differenceStatuses(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ period: PayPeriod
  ) -> FigureStatuses {
    guard !(first.isWhole && second.isWhole) else { return [] }
    return Measure.wages.reduce(into: []) { statuses, measure in
      guard let pair = Self.pair(first, second, measure, period) else {
        statuses.formUnion(special(first, second, measure, period).statuses)
        return
      }
      if pair.certainty != .exact { statuses.formUnion(FigureStatuses(.topCoded)) }
    }
  }

  /// Numbers marks, and the holes among them that each pair fills itself.
  private struct Marks {
    /// What writes the cells of exact differences; `nil` if each pair writes its own.
    let exactCells: CellWriter?

    var fillings: [PieceStencil.Filling] = []
    var holes: [Hole] = []

    mutating func title(side: Int) -> String {
      mark(piece: CareerColumn.labelPiece, side: side)
    }

    mutating func cell(_ measure: Measure, _ period: PayPeriod?, side: Int) -> Value {
      .markup(Array(mark(piece: CareerColumn.piece(measure, period), side: side).utf8))
    }

    mutating func markup(_ hole: Hole) -> Value { .markup(Array(mark(hole).utf8)) }

    mutating func difference(_ measure: Measure, _ period: PayPeriod) -> Value {
      guard let exactCells else { return markup(.difference(measure, period)) }
      let text = mark(.exactDifference(measure, period, isDatum: false))
      let datum = mark(.exactDifference(measure, period, isDatum: true))
      return .markup(exactCells.cell(text: text, datum: datum))
    }

    mutating func ratio(_ measure: Measure, _ period: PayPeriod) -> Value {
      guard let exactCells else { return markup(.ratio(measure, period)) }
      let text = mark(.exactRatio(measure, period, isDatum: false))
      let datum = mark(.exactRatio(measure, period, isDatum: true))
      return .markup(exactCells.cell(text: text, datum: datum))
    }

    private mutating func mark(_ hole: Hole) -> String {
      holes.append(hole)
      return mark(.made(holes.count - 1))
    }

    private mutating func mark(piece: Int, side: Int) -> String {
      mark(side == 0 ? .first(piece) : .second(piece))
    }

    private mutating func mark(_ filling: PieceStencil.Filling) -> String {
      fillings.append(filling)
      return Stencil.mark(fillings.count - 1)
    }
  }

  private static func tables(
    _ selection: WagesSelection,
    words: DataSetWords,
    hasBenchmark: Bool,
    tables: TableWriter,
    ids: inout TableNumbers,
    marks: inout Marks
  ) -> [Value] {
    var values: [Value] = []
    for period in selection.periods {
      var head = TableWriter.Head(
        id: ids.next(),
        caption: words[period].caption,
        unit: words.wageUnit
      )
      if hasBenchmark { head.benchmark = words[period].benchmark(.plain) }
      values.append(wages(selection.wages, period, head, tables, &marks))
      let caption = tables.differenceCaption(
        marks.title(side: 0),
        marks.title(side: 1),
        words: words,
        per: period
      )
      let differenceHead = TableWriter.Head(
        id: ids.next(),
        caption: caption,
        unit: words.differenceUnit
      )
      let rows = selection.wages.map { measure in
        tables.row(
          measure,
          [marks.difference(measure, period), marks.ratio(measure, period)]
        )
      }
      values.append(
        tables.table(
          differenceHead,
          heads: tables.differenceHeads,
          rows: rows,
          legend: marks.markup(.differenceLegend(period))
        )
      )
    }
    let head = TableWriter.Head(
      id: ids.next(),
      caption: words.employmentCaption,
      unit: words.employmentUnit
    )
    values.append(wages([.employment], nil, head, tables, &marks))
    return values
  }

  private static func wages(
    _ measures: [Measure],
    _ period: PayPeriod?,
    _ head: TableWriter.Head,
    _ tables: TableWriter,
    _ marks: inout Marks
  ) -> Value {
    let heads = [0, 1].map { side in
      tables.head(.text(Text(marks.title(side: side))), side: side)
    }
    let rows = measures.map { measure in
      tables.row(measure, [0, 1].map { marks.cell(measure, period, side: $0) })
    }
    return tables.table(
      head,
      heads: .list(heads),
      rows: rows,
      legend: marks.markup(.legend(period))
    )
  }
}
