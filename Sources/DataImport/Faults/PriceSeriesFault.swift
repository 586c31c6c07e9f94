public import SourceText

/// What can be wrong with a downloaded file of consumer prices.
public enum PriceSeriesFault: Fault, Hashable {
  /// The file lacks the series by which wages are told in constant prices.
  case noSeries(String)

  /// Options were given that choose wages.
  case foreignOptions([String])

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .noSeries: "import-no-price-series"
    case .foreignOptions: "import-foreign-option"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .noSeries(let series):
      Wording(
        "the file has no series \(series): all items, U.S. city average, not seasonally adjusted",
        help: "import \(Self.file(with: series)), which has it"
      )
    case .foreignOptions(let names):
      Wording(
        "a file of consumer prices has no use for \(names.joined(separator: ", "))",
        help: "leave it out; the file is read as a whole"
      )
    }
  }

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .noSeries(let series):
      Wording(
        "το αρχείο δεν έχει τη σειρά \(series): όλα τα είδη, μέσος όρος των πόλεων των ΗΠΑ, χωρίς "
          + "εποχική διόρθωση",
        help: "εισαγάγετε το \(Self.file(with: series)), που την έχει"
      )
    case .foreignOptions(let names):
      Wording(
        "σε αρχείο τιμών καταναλωτή δεν έχει νόημα: \(names.joined(separator: ", "))",
        help: "παραλείψτε το· το αρχείο διαβάζεται ολόκληρο"
      )
    }
  }

  private static func file(with series: String) -> String {
    "\(series.prefix(2).lowercased()).data.1.AllItems"
  }
}
