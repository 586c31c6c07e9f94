public import SourceText
public import WageData

/// A downloaded file as the project keeps it: a file of figures and its source record.
public struct ImportedData: Sendable {
  /// The name of the data set, and of both files without their endings.
  public let id: String

  /// The CSV file.
  public let dataFile: String

  /// The YAML file.
  public let recordFile: String

  /// What the YAML file says.
  public let record: SourceRecord

  /// How many occupations there are.
  public let rowCount: Int

  /// What is doubtful in the wanted rows.
  public let warnings: DiagnosticReport

  /// From which amounts on wages are hidden, in words.
  public func topCode(in language: MessageLanguage) -> String {
    let amounts = Money.text(record.topCode, in: language)
    return switch (record.topCode, language) {
    case (.absent, .english): "no top code"
    case (.absent, .greek): "χωρίς οροφή"
    case (.wages, .english): "top code \(amounts)"
    case (.wages, .greek): "οροφή \(amounts)"
    }
  }
}
