public import SourceText

/// A file of wage estimates for one area, one scope of industries and one period.
public struct DataSet: Sendable {
  /// The name by which pages call it, such as `oews-2008-05-us`.
  public let id: String

  /// The file's path from the project's root.
  public let path: String

  /// Where the figures come from.
  public let record: SourceRecord

  /// The columns of the file.
  public let columns: ColumnNames

  /// The rows that were asked for, one an occupation, in the order of the file.
  public let rows: [WageEstimates]

  /// What the checks of the file warn of.
  public let warnings: DiagnosticReport

  /// How the wages are told in the prices of another month; `nil` where they are told as they were.
  public private(set) var prices: PriceConversion?

  private let positions: [OccupationCode: Int]

  /// Makes a data set of rows with one occupation each; of two rows the first is found.
  public init(
    id: String,
    path: String,
    record: SourceRecord,
    columns: ColumnNames,
    rows: [WageEstimates],
    warnings: DiagnosticReport = DiagnosticReport()
  ) {
    self.id = id
    self.path = path
    self.record = record
    self.columns = columns
    self.rows = rows
    self.warnings = warnings
    positions = Dictionary(
      rows.enumerated().map { ($0.element.occupation, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The same wages in the prices of another month; the rows keep what is published.
  public func inPrices(_ conversion: PriceConversion) -> DataSet {
    var dataSet = self
    dataSet.prices = conversion
    return dataSet
  }

  /// The row of an occupation.
  ///
  /// - Parameter occupation: The code in the data set's own classification.
  /// - Returns: The row; `nil` if the file has none or the reader was not asked for it.
  public func estimates(for occupation: OccupationCode) -> WageEstimates? {
    positions[occupation].map { rows[$0] }
  }
}
