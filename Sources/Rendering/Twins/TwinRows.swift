internal import SiteModel
internal import WageData

/// Makes the rows of the data beside a page.
struct TwinRows {
  /// The id that stands for all occupations together, as in the links of figures.
  static let allOccupations = "all"

  private static let periods: [PayPeriod] = [.year, .hour]

  let tables: WageTables
  let titles: [String: String]

  /// The rows of some content: for each data set the careers, their comparisons, all occupations.
  func rows(of content: TwinContent) -> [TwinRow] {
    content.dataSets.flatMap { dataSet -> [TwinRow] in
      let careers = content.columns.filter { $0.dataSet == dataSet }
      let pairs = content.pairs.filter { $0.first.dataSet == dataSet }
      let reals = content.reals.filter { $0.column.dataSet == dataSet }
      return careers.flatMap(estimates) + reals.flatMap(amounts) + pairs.flatMap(comparisons)
        + benchmark(in: dataSet)
    }
  }

  /// The rows of a page's neighbours: the median of each, and what it is less the page's own; without
  /// what the content tells already.
  func rows(of neighbours: TwinNeighbours, besides content: TwinContent) -> [TwinRow] {
    guard let own = tables.column(neighbours.own) else { return [] }
    let place = (measure: Measure.median, period: Optional(neighbours.period))
    let others = neighbours.others.compactMap { other in
      tables.column(other).map { (other, $0) }
    }
    let medians = others.filter { !content.columns.contains($0.0) }.map { other, column in
      row(
        FigureStatement(of: column.operand(place.measure, place.period)),
        kind: "estimate",
        column: column,
        career: other.career,
        place
      )
    }
    let compared = others.filter { other, _ in
      !content.pairs.contains { $0.first == other && $0.second == neighbours.own }
    }.map { ($0.career, $1) }
    let all = tables.benchmark(in: neighbours.own.dataSet).map { (Self.allOccupations, $0) }
    let differences = (compared + (all.map { [$0] } ?? [])).map { career, column in
      comparison("difference", (career, column), (neighbours.own, own), place)
    }
    return medians + differences
  }

  private func estimates(_ column: WagesSelection.Column) -> [TwinRow] {
    guard let cells = tables.column(column) else { return [] }
    return estimates(cells, career: column.career)
  }

  private func amounts(_ real: TwinContent.Real) -> [TwinRow] {
    guard let column = tables.column(real.column) else { return [] }
    return Self.places(of: Measure.wages).map { measure, period in
      let operand = column.operand(measure, period)?.inPrices(real.conversion)
      var row = row(
        FigureStatement(of: operand),
        kind: "real",
        column: column,
        career: real.column.career,
        (measure, period)
      )
      row.set(.prices, "\(real.conversion.to.month)")
      return row
    }
  }

  private func benchmark(in dataSet: String) -> [TwinRow] {
    tables.benchmark(in: dataSet).map { estimates($0, career: Self.allOccupations) } ?? []
  }

  private func estimates(_ column: CareerColumn, career: String) -> [TwinRow] {
    Self.places(of: Measure.allCases).map { measure, period in
      row(
        FigureStatement(of: column.operand(measure, period)),
        kind: "estimate",
        column: column,
        career: career,
        (measure, period)
      )
    }
  }

  private func comparisons(_ pair: TwinContent.Pair) -> [TwinRow] {
    guard let first = tables.column(pair.first), let second = tables.column(pair.second) else {
      return []
    }
    return Self.places(of: Measure.wages).flatMap { place in
      ["difference", "ratio"].map { kind in
        comparison(kind, (pair.first.career, first), (pair.second, second), place)
      }
    }
  }

  private func comparison(
    _ kind: String,
    _ first: (career: String, cells: CareerColumn),
    _ second: (place: WagesSelection.Column, cells: CareerColumn),
    _ place: (measure: Measure, period: PayPeriod?)
  ) -> TwinRow {
    let left = first.cells.operand(place.measure, place.period)
    let right = second.cells.operand(place.measure, place.period)
    let statement =
      kind == "ratio"
      ? FigureStatement.ratio(left, right) : FigureStatement.difference(left, right)
    var row = row(statement, kind: kind, column: first.cells, career: first.career, place)
    row.set(.comparedWith, second.place.career)
    row.set(.comparedDataSet, second.place.dataSet)
    return row
  }

  private func row(
    _ statement: FigureStatement,
    kind: String,
    column: CareerColumn,
    career: String,
    _ place: (measure: Measure, period: PayPeriod?)
  ) -> TwinRow {
    let record = column.dataSet.record
    var row = TwinRow()
    row.set(.dataSet, column.dataSet.id)
    row.set(.period, "\(record.period)")
    row.set(.area, record.area)
    row.set(.occupation, column.code?.text ?? "")
    row.set(.career, career)
    row.set(.title, titles[career] ?? "")
    row.set(.kind, kind)
    row.set(.measure, place.measure.rawValue)
    row.set(.payPeriod, place.period?.rawValue ?? "")
    if place.measure.isWage, kind != "ratio" { row.set(.currency, record.currency) }
    row.set(.status, statement.statuses.all.map(\.rawValue))
    if let figure = statement.figure {
      row[column: figure.amount] = .number(FigureFormat.datum(figure))
      row.set(.origin, figure.origins)
    }
    return row
  }

  // Wages by the year and by the hour, and workers, who have no pay period.
  private static func places(of measures: [Measure]) -> [(Measure, PayPeriod?)] {
    periods.flatMap { period in measures.filter(\.isWage).map { ($0, period) } }
      + measures.filter { !$0.isWage }.map { ($0, nil) }
  }
}

extension TwinRow {
  /// The cell in which a number of an amount stands.
  fileprivate subscript(column amount: Amount) -> Cell? {
    get { self[Self.column(of: amount)] }
    set { self[Self.column(of: amount)] = newValue }
  }

  private static func column(of amount: Amount) -> TwinColumn {
    switch amount {
    case .exactly: .value
    case .atLeast: .lowerBound
    case .atMost: .upperBound
    }
  }
}
