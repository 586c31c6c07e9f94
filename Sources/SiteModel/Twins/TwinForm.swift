/// A form in which the figures of a page stand beside it as data.
public enum TwinForm: Hashable, Sendable, CaseIterable {
  /// A table of comma-separated values.
  case csv

  /// What the columns of the table mean, where programs that read tables on the web look for it.
  case metadata

  /// The same rows as JSON, with their sources.
  case json

  /// What stands behind the name of the page.
  public var ending: String {
    switch self {
    case .csv: ".csv"
    // Model for Tabular Data and Metadata on the Web, section 5.3: {+url}-metadata.json
    case .metadata: ".csv-metadata.json"
    case .json: ".json"
    }
  }
}
