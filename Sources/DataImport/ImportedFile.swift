public import SourceText

/// A downloaded file as the project keeps it.
public enum ImportedFile: Sendable {
  /// Wages.
  case wages(ImportedData)

  /// An index of consumer prices.
  case prices(ImportedPrices)

  /// What is doubtful in what was imported.
  public var warnings: DiagnosticReport {
    switch self {
    case .wages(let data): data.warnings
    case .prices(let prices): prices.warnings
    }
  }
}
