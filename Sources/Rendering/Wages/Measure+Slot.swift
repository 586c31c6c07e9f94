internal import WageData

extension Measure {
  /// The key of its name in a strings file.
  var labelKey: String { "measures.\(rawValue)" }

  /// The keys of the words for the share of workers above and below a percentile.
  var shareKeys: (above: String, below: String) {
    ("shares.above-\(rawValue)", "shares.below-\(rawValue)")
  }

  /// Its place in lists that have an entry for each measure.
  var slot: Int {
    switch self {
    case .p10: 0
    case .p25: 1
    case .median: 2
    case .p75: 3
    case .p90: 4
    case .mean: 5
    case .employment: 6
    }
  }
}
