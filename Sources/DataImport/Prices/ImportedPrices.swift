public import CalendarDates
public import SourceText
public import WageData

/// A downloaded price index as the project keeps it: a file of months and its source record.
public struct ImportedPrices: Sendable {
  /// The name of the index, and of both files without their endings.
  public let id: String

  /// The CSV file.
  public let dataFile: String

  /// The YAML file.
  public let recordFile: String

  /// What the YAML file says.
  public let record: PriceIndexRecord

  /// The first month and the last.
  public let months: ClosedRange<Month>

  /// How many months have a number.
  public let count: Int

  /// What is doubtful in them.
  public var warnings = DiagnosticReport()
}
