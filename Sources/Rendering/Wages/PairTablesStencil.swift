internal import SiteModel
internal import Templates
internal import WageData

/// The tables of a pair of careers, with holes for what the two contribute.
final class PairTablesStencil: Sendable {
  // What each pair of careers makes itself.
  private enum Hole: Sendable {
    case difference(Measure, PayPeriod)
    case ratio(Measure, PayPeriod)
    case legend(PayPeriod?)
    case differenceLegend(PayPeriod)
  }

  private let holes: [Hole]
  private let plain: PieceStencil
  private let derived: PieceStencil
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
    var marks = Marks()
    var ids = TableNumbers()
    let values = Self.tables(
      selection,
      words: words,
      hasBenchmark: hasBenchmark,
      tables: tables,
      ids: &ids,
      marks: &marks
    )
    let id = ids.next()
    let stencils = [false, true].map { isDerived in
      Stencil(
        templates.wages,
        Record(
          templates.wagesSchema,
          [.list(values), .list([words.source(id: id, isDerived: isDerived)]), .record(pageWords)]
        )
      )
    }
    guard cells.hasStencils, let plain = stencils[0], let derived = stencils[1] else { return nil }
    self.plain = PieceStencil(plain, marks.fillings)
    self.derived = PieceStencil(derived, marks.fillings)
    self.cells = cells
    missing = DifferenceCells(missingFrom: cells)
    holes = marks.holes
  }

  /// Appends the tables of two careers.
  func append(_ first: CareerColumn, _ second: CareerColumn, to bytes: inout [UInt8]) {
    let stencil = first.hasDerivedWages || second.hasDerivedWages ? derived : plain
    stencil.append(first.pieces, second.pieces, to: &bytes) { number, bytes in
      switch holes[number] {
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
    return [plain, derived].map { stencil in
      var bytes: [UInt8] = []
      stencil.append(pieces, pieces, to: &bytes) { _, _ in }
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
    var fillings: [PieceStencil.Filling] = []
    var holes: [Hole] = []

    mutating func title(side: Int) -> String {
      mark(piece: CareerColumn.labelPiece, side: side)
    }

    mutating func cell(_ measure: Measure, _ period: PayPeriod?, side: Int) -> Value {
      .markup(Array(mark(piece: CareerColumn.piece(measure, period), side: side).utf8))
    }

    mutating func markup(_ hole: Hole) -> Value {
      holes.append(hole)
      return .markup(Array(mark(.made(holes.count - 1)).utf8))
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
          [marks.markup(.difference(measure, period)), marks.markup(.ratio(measure, period))]
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
