internal import SiteModel
internal import Templates
internal import WageData

/// The figures of a career in a data set as cells of a table, made once.
struct CareerColumn: Sendable {
  /// The data set.
  let dataSet: DataSet

  /// The career's code in it; `nil` if it has none.
  let code: OccupationCode?

  /// The codes of the career by classification.
  let crosswalk: [String: OccupationCode]

  private let cells: [Key: Cell]

  /// A cell with what is needed to explain it.
  struct Cell: Sendable {
    /// The cell as templates see it.
    let value: Value

    /// The marks that it has.
    let statuses: [FigureStatus]
  }

  private struct Key: Hashable {
    let measure: Measure
    let period: PayPeriod?
  }

  /// Makes the cells of all measures by the hour and by the year.
  init(_ codes: OccupationCodes, in dataSet: DataSet, writer: CellWriter) {
    let code = codes.code(in: dataSet.record.classification)
    let crosswalk: [String: OccupationCode] =
      if case .crosswalk(let codes) = codes { codes } else { [:] }
    var cells: [Key: Cell] = [:]
    for measure in Measure.allCases {
      for period in measure.isWage ? PayPeriod.allCases.map(Optional.some) : [nil] {
        let operand = code.flatMap {
          Operand($0, in: dataSet, measure: measure, per: period, crosswalk: crosswalk)
        }
        cells[Key(measure: measure, period: period)] = writer.cell(of: operand)
      }
    }
    self.dataSet = dataSet
    self.code = code
    self.crosswalk = crosswalk
    self.cells = cells
  }

  /// The figures of all occupations together; `nil` if the data set does not tell them.
  init?(allOccupationsIn dataSet: DataSet, writer: CellWriter) {
    guard let code = dataSet.record.allOccupations, dataSet.estimates(for: code) != nil else {
      return nil
    }
    self.init(.crosswalk([dataSet.record.classification: code]), in: dataSet, writer: writer)
  }

  /// The cell of a measure.
  subscript(measure: Measure, period: PayPeriod?) -> Cell {
    guard let cell = cells[Key(measure: measure, period: measure.isWage ? period : nil)] else {
      preconditionFailure("every measure has a cell by the hour and by the year")
    }
    return cell
  }

  /// One side of a comparison; `nil` if the data set has no row.
  func operand(_ measure: Measure, _ period: PayPeriod?) -> Operand? {
    code.flatMap { Operand($0, in: dataSet, measure: measure, per: period, crosswalk: crosswalk) }
  }
}
