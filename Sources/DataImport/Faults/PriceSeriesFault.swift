public import CalendarDates
public import SourceText
public import WageData

/// What can be wrong with a downloaded file of consumer prices, or with what is said of it.
public enum PriceSeriesFault: Fault, Hashable {
  /// What a file holds.
  public enum Holding: Sendable {
    /// Wages.
    case wages

    /// Consumer prices.
    case prices
  }

  /// The file lacks the series by which wages are told in constant prices.
  case noSeries(String)

  /// Options were given that mean nothing for such a file.
  case foreignOptions([String], in: Holding)

  /// What the index is was not said, and the file does not say it.
  case recordUnknown([PriceFact])

  /// Months between the first and the last have no number.
  case missingMonths([Month])

  /// How prices are said to have changed is not how the index did.
  case inflationDiffers(said: String, from: PriceLevel, to: PriceLevel)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .noSeries: "import-no-price-series"
    case .foreignOptions: "import-foreign-option"
    case .recordUnknown: "import-index-unknown"
    case .missingMonths: "import-months-missing"
    case .inflationDiffers: "import-inflation-differs"
    }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .recordUnknown: "G-12"
    case .noSeries, .foreignOptions, .missingMonths, .inflationDiffers: nil
    }
  }

  /// How much it weighs.
  public var severity: Severity {
    switch self {
    case .missingMonths: .warning
    case .noSeries, .foreignOptions, .recordUnknown, .inflationDiffers: .error
    }
  }
}

extension [Month] {
  /// Months in their order, those that follow on each other as one: `1920-02 to 1920-04`.
  func listing(through word: String) -> String {
    var runs: [ClosedRange<Month>] = []
    for month in self {
      if let last = runs.last, last.upperBound.index + 1 == month.index {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    let texts = runs.prefix(8).map { run in
      run.lowerBound == run.upperBound
        ? "\(run.lowerBound)" : "\(run.lowerBound) \(word) \(run.upperBound)"
    }
    return texts.joined(separator: ", ") + (runs.count > 8 ? ", …" : "")
  }
}
