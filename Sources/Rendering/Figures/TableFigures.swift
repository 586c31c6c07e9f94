internal import SiteModel
internal import WageData

/// The figures of the tables that show some careers.
struct TableFigures {
  /// A career in a data set, as the links of figures name it.
  struct Column {
    let name: String
    let cells: CareerColumn
  }

  let columns: [Column]
  let benchmark: Column?
  let selection: WagesSelection

  /// Whether the careers are rows of a list, however few they are.
  var isList = false

  /// Hands over each figure of the tables, in their order.
  func forEach(_ body: (ListedFigure) -> Void) {
    for period in selection.periods where !selection.wages.isEmpty {
      cells(selection.wages, period, body)
      if let prices = selection.real { cells(in: prices, period, body) }
      if selection.showsDifference, columns.count == 2 { differences(period, body) }
    }
    if selection.measures.contains(.employment) { cells([.employment], nil, body) }
  }

  private func cells(
    _ measures: [Measure],
    _ period: PayPeriod?,
    _ body: (ListedFigure) -> Void
  ) {
    guard isList || TableLayout.areRows(columns.count) else {
      for measure in measures {
        for column in columns { cell(column, measure, period, body) }
      }
      return benchmarkSentence(period, body)
    }
    let shown = TableLayout.measures(measures, ofRows: true)
    for column in columns + (benchmark.map { [$0] } ?? []) {
      for measure in shown { cell(column, measure, period, body) }
    }
  }

  private func cells(
    in prices: ConstantPrices,
    _ period: PayPeriod,
    _ body: (ListedFigure) -> Void
  ) {
    guard columns.contains(where: { prices.conversions[$0.cells.dataSet.id] != nil }) else {
      return
    }
    let areRows = isList || TableLayout.areRows(columns.count)
    let shown = TableLayout.measures(selection.wages, ofRows: areRows)
    for column in columns + (areRows ? benchmark.map { [$0] } ?? [] : []) {
      let conversion = prices.conversions[column.cells.dataSet.id]
      for measure in shown {
        let operand = column.cells.operand(measure, period)
        let real = conversion.map { operand?.inPrices($0) } ?? operand
        guard let figure = FigureStatement(of: real).figure else { continue }
        let name = Self.name(["real/\(prices.month)", column.name], measure, period)
        body(ListedFigure(figure, at: .table(name)))
      }
    }
  }

  private func cell(
    _ column: Column,
    _ measure: Measure,
    _ period: PayPeriod?,
    _ body: (ListedFigure) -> Void
  ) {
    let statement = FigureStatement(of: column.cells.operand(measure, period))
    guard let figure = statement.figure else { return }
    body(ListedFigure(figure, at: .table(Self.name([column.name], measure, period))))
  }

  /// Each figure of the table of a career over the years, in its order.
  static func cells(of years: CareerYears, career: String) -> [ListedFigure] {
    years.columns.flatMap { column in
      CareerYears.measures.compactMap { measure in
        let statement = FigureStatement(of: column.operand(measure, years.period))
        let name = name(["\(career)@\(column.dataSet.id)"], measure, years.period)
        return statement.figure.map { ListedFigure($0, at: .table(name)) }
      }
    }
  }

  private func benchmarkSentence(_ period: PayPeriod?, _ body: (ListedFigure) -> Void) {
    guard let benchmark, let period,
      let figure = try? benchmark.cells.operand(.median, period)?.published()
    else { return }
    body(ListedFigure(figure, at: .sentence(Self.name([benchmark.name], .median, period))))
  }

  private func differences(_ period: PayPeriod, _ body: (ListedFigure) -> Void) {
    let names = columns.map(\.name)
    let prices = selection.pricesOfDifferences(between: columns.map(\.cells.dataSet.id))
    let inPrices = prices.map { ["real/\($0.month)"] } ?? []
    for measure in selection.wages {
      let operands = columns.map { column in
        column.cells.operand(measure, period).map { prices?.converted($0) ?? $0 }
      }
      let statements = [
        ("difference", FigureStatement.difference(operands[0], operands[1])),
        ("ratio", FigureStatement.ratio(operands[0], operands[1])),
      ]
      for (kind, statement) in statements {
        guard let figure = statement.figure else { continue }
        let name = Self.name(inPrices + [kind] + names, measure, period)
        body(ListedFigure(figure, at: .table(name)))
      }
    }
  }

  /// What a figure is, in the syntax of figures in sentences.
  static func name(_ operands: [String], _ measure: Measure, _ period: PayPeriod?) -> String {
    (operands + [measure.rawValue] + (period.map { [$0.rawValue] } ?? [])).joined(separator: "/")
  }
}
