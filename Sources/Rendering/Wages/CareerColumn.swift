internal import SiteModel
internal import Templates
internal import WageData

/// The figures of a career in a data set as cells of a table, made once.
///
/// A class, since every page of the career refers to it: as a value it was copied field by field.
final class CareerColumn: Sendable {
  /// The data set.
  let dataSet: DataSet

  /// The number of the data set among those of the site.
  let number: Int

  /// The heads of the column: without a side, as the first and as the second of two.
  let heads: [Value]

  /// Whether the data set has a row of the career.
  let hasRow: Bool

  /// Whether every wage by the hour and by the year is published as a number above 0.
  let isWhole: Bool

  /// Whether a wage was converted from the other pay period.
  let hasDerivedWages: Bool

  /// The code of the occupation in the data set's classification; `nil` if it has none there.
  let code: OccupationCode?

  private let label: Text
  private let crosswalk: [String: OccupationCode]
  private let cells: [CellWriter.Cell]
  private let tracedCells: [CellWriter.Cell]

  /// The cells as they are written, by their places, and the head of the column behind them.
  let pieces: Pieces

  private let statements: [FigureStatement]
  private let isComparable: [Bool]
  private let published: [PublishedAmount?]
  private let statusesByPeriod: [FigureStatuses]
  private let spreads: [WageSpread?]

  /// Makes the cells of all measures by the hour and by the year.
  init(
    _ codes: OccupationCodes,
    label: Text,
    in dataSet: DataSet,
    number: Int,
    writer: CellWriter
  ) {
    self.dataSet = dataSet
    self.number = number
    self.label = label
    code = codes.code(in: dataSet.record.classification)
    crosswalk = if case .crosswalk(let codes) = codes { codes } else { [:] }
    heads = [nil, "first", "second"].map { side in
      let side = side.map { Value.text(Text($0)) } ?? .absent
      return .record(Record(WageOffer.column, [.text(label), .absent, side]))
    }
    var cells: [CellWriter.Cell] = []
    var tracedCells: [CellWriter.Cell] = []
    var statements: [FigureStatement] = []
    var published: [PublishedAmount?] = []
    var isComparable: [Bool] = []
    for period in PayPeriod.allCases {
      for measure in Measure.allCases {
        let operand = Self.operand(code, crosswalk, in: dataSet, measure, period)
        let statement = FigureStatement(of: operand)
        statements.append(statement)
        cells.append(writer.cell(of: statement, .plain))
        tracedCells.append(writer.cell(of: statement, .traced))
        published.append(operand?.publishedAmount)
        isComparable.append(operand?.estimate.isPublished ?? false)
      }
    }
    self.cells = cells
    self.tracedCells = tracedCells
    self.statements = statements
    self.isComparable = isComparable
    pieces = Pieces(cells.map(\.html) + [label.escaped])
    self.published = published
    hasRow = code.flatMap { dataSet.estimates(for: $0) } != nil
    isWhole = PayPeriod.allCases.allSatisfy { period in
      Measure.wages.allSatisfy { published[Self.slot($0, period)]?.isNumber ?? false }
    }
    statusesByPeriod = PayPeriod.allCases.map { period in
      Measure.wages.reduce(into: FigureStatuses()) {
        $0.formUnion(cells[Self.slot($1, period)].statuses)
      }
    }
    let estimates = code.flatMap { dataSet.estimates(for: $0) }
    spreads = PayPeriod.allCases.map { period in
      estimates.map { WageSpread($0, per: period, topCode: dataSet.record.topCode) }
    }
    hasDerivedWages = statusesByPeriod.contains { $0.contains(FigureStatuses(.derived)) }
  }

  /// The same figures in the prices of another month.
  func inPrices(_ conversion: PriceConversion, writer: CellWriter) -> CareerColumn {
    CareerColumn(
      crosswalk.isEmpty ? .single(code ?? OccupationCode("")) : .crosswalk(crosswalk),
      label: label,
      in: dataSet.inPrices(conversion),
      number: number,
      writer: writer
    )
  }

  /// The figures of all occupations together; `nil` if the data set does not tell them.
  convenience init?(
    allOccupationsIn dataSet: DataSet,
    label: Text,
    number: Int,
    writer: CellWriter
  ) {
    guard let code = dataSet.record.allOccupations, dataSet.estimates(for: code) != nil else {
      return nil
    }
    let codes = OccupationCodes.crosswalk([dataSet.record.classification: code])
    self.init(codes, label: label, in: dataSet, number: number, writer: writer)
  }

  /// The cell of a measure; employment is the same by every period.
  subscript(measure: Measure, period: PayPeriod?, form: CellForm) -> CellWriter.Cell {
    switch form {
    case .traced: tracedCells[Self.slot(measure, period)]
    case .plain: cells[Self.slot(measure, period)]
    }
  }

  /// What a table states of a measure; employment is the same by every period.
  func statement(_ measure: Measure, _ period: PayPeriod?) -> FigureStatement {
    statements[Self.slot(measure, period)]
  }

  /// The figure that is published of a measure; `nil` if none is, even where one could be converted.
  func figure(_ measure: Measure, _ period: PayPeriod) -> Figure? {
    let slot = Self.slot(measure, period)
    return published[slot] == nil ? nil : statements[slot].figure
  }

  /// What one data set publishes of a measure of this career and another one, as it was paid; `nil`
  /// where the rules of comparison must be asked.
  func published(
    with other: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod?
  ) -> PublishedPair? {
    guard number == other.number, dataSet.prices == nil, other.dataSet.prices == nil,
      let first = published[Self.slot(measure, period)],
      let second = other.published[Self.slot(measure, period)]
    else { return nil }
    return PublishedPair(first, second)
  }

  /// Whether the median by a pay period is published as a number above 0.
  func hasMedian(_ period: PayPeriod) -> Bool {
    published[Self.slot(.median, period)]?.isNumber ?? false
  }

  /// The number of the piece that is the head of the column.
  static let labelPiece = PayPeriod.allCases.count * Measure.allCases.count

  /// The number of the piece that is the cell of a measure.
  static func piece(_ measure: Measure, _ period: PayPeriod?) -> Int {
    slot(measure, period)
  }

  /// Whether a measure is published, as a number or as a bound.
  func isComparable(_ measure: Measure, _ period: PayPeriod) -> Bool {
    isComparable[Self.slot(measure, period)]
  }

  /// What is published of a measure; `nil` if nothing is.
  func published(_ measure: Measure, _ period: PayPeriod) -> PublishedAmount? {
    published[Self.slot(measure, period)]
  }

  /// How far the percentiles are known; `nil` if the data set has no row of the career.
  func spread(_ period: PayPeriod) -> WageSpread? {
    switch period {
    case .hour: spreads[0]
    case .year: spreads[1]
    }
  }

  /// Whether a measure is published as a bound.
  func isTopCoded(_ measure: Measure, _ period: PayPeriod) -> Bool {
    published[Self.slot(measure, period)]?.isTopCoded ?? false
  }

  /// The marks of all wages by a pay period; without one, those of employment.
  func statuses(_ period: PayPeriod?) -> FigureStatuses {
    switch period {
    case .hour: statusesByPeriod[0]
    case .year: statusesByPeriod[1]
    case nil: cells[Self.slot(.employment, nil)].statuses
    }
  }

  /// One side of a comparison; `nil` if the data set has no row.
  func operand(_ measure: Measure, _ period: PayPeriod?) -> Operand? {
    Self.operand(code, crosswalk, in: dataSet, measure, period)
  }

  private static func slot(_ measure: Measure, _ period: PayPeriod?) -> Int {
    switch period {
    case .hour, nil: measure.slot
    case .year: Measure.allCases.count + measure.slot
    }
  }

  private static func operand(
    _ code: OccupationCode?,
    _ crosswalk: [String: OccupationCode],
    in dataSet: DataSet,
    _ measure: Measure,
    _ period: PayPeriod?
  ) -> Operand? {
    code.flatMap { Operand($0, in: dataSet, measure: measure, per: period, crosswalk: crosswalk) }
  }
}

extension PublishedAmount {
  /// Whether it is a number above 0.
  fileprivate var isNumber: Bool { units > 0 && !isTopCoded }
}
