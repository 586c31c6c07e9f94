internal import SiteModel
internal import Templates
internal import WageData

/// The figures of a career in a data set as cells of a table, made once.
struct CareerColumn: Sendable {
  /// The data set.
  let dataSet: DataSet

  /// The heads of the column: without a side, as the first and as the second of two.
  let heads: [Value]

  /// Whether the data set has a row of the career.
  let hasRow: Bool

  private let code: OccupationCode?
  private let crosswalk: [String: OccupationCode]
  private let cells: [CellWriter.Cell]
  private let published: [Int?]

  /// Makes the cells of all measures by the hour and by the year.
  init(_ codes: OccupationCodes, label: Text, in dataSet: DataSet, writer: CellWriter) {
    self.dataSet = dataSet
    code = codes.code(in: dataSet.record.classification)
    crosswalk = if case .crosswalk(let codes) = codes { codes } else { [:] }
    hasRow = Self.operand(code, crosswalk, in: dataSet, .median, .year) != nil
    heads = [nil, "first", "second"].map { side in
      let side = side.map { Value.text(Text($0)) } ?? .absent
      return .record(Record(WageOffer.column, [.text(label), side]))
    }
    var cells: [CellWriter.Cell] = []
    var published: [Int?] = []
    for period in PayPeriod.allCases {
      for measure in Measure.allCases {
        let operand = Self.operand(code, crosswalk, in: dataSet, measure, period)
        cells.append(writer.cell(of: operand))
        published.append(operand?.estimate.value)
      }
    }
    self.cells = cells
    self.published = published
  }

  /// The figures of all occupations together; `nil` if the data set does not tell them.
  init?(allOccupationsIn dataSet: DataSet, label: Text, writer: CellWriter) {
    guard let code = dataSet.record.allOccupations, dataSet.estimates(for: code) != nil else {
      return nil
    }
    let codes = OccupationCodes.crosswalk([dataSet.record.classification: code])
    self.init(codes, label: label, in: dataSet, writer: writer)
  }

  /// The cell of a measure; employment is the same by every period.
  subscript(measure: Measure, period: PayPeriod?) -> CellWriter.Cell {
    cells[Self.slot(measure, period)]
  }

  /// The published amount in the smallest unit; `nil` if there is none.
  func published(_ measure: Measure, _ period: PayPeriod) -> Int? {
    published[Self.slot(measure, period)]
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
    _ code: OccupationCode?, _ crosswalk: [String: OccupationCode], in dataSet: DataSet,
    _ measure: Measure, _ period: PayPeriod?
  ) -> Operand? {
    code.flatMap { Operand($0, in: dataSet, measure: measure, per: period, crosswalk: crosswalk) }
  }
}
