/// A downloaded file as the project keeps it.
public enum ImportedFile: Sendable {
  /// Wages.
  case wages(ImportedData)

  /// An index of consumer prices.
  case prices(ImportedPrices)
}
