internal import Templates
internal import WageData

/// The medians of a generated pair: published as numbers by one pay period, or as the rules of
/// comparison allow.
enum PairMedians {
  case published(PublishedPair, PayPeriod)
  case compared(EditionRenderer.Medians)

  /// Finds the medians of two careers in a data set, by its number: by the year, or by the hour where
  /// one of the two has none by the year.
  init(_ parts: (CareerParts, CareerParts), dataSet: Int, _ renderer: EditionRenderer) {
    let columns = (parts.0.columns[dataSet], parts.1.columns[dataSet])
    for period in [PayPeriod.year, .hour] {
      guard columns.0.isComparable(.median, period), columns.1.isComparable(.median, period) else {
        continue
      }
      guard columns.0.hasMedian(period), columns.1.hasMedian(period),
        let first = columns.0.published(.median, period),
        let second = columns.1.published(.median, period),
        let pair = PublishedPair(first, second)
      else { break }
      self = .published(pair, period)
      return
    }
    self = .compared(renderer.medians(parts.0, parts.1, comparedIn: dataSet, .plain))
  }

  /// Which of them there are.
  var form: MedianForm {
    switch self {
    case .published(_, .year): .yearly
    case .published(_, .hour): .hourly
    case .compared(let medians): MedianForm(medians)
    }
  }

  /// Appends the median of one side, 0 or 1; published ones are pieces.
  func appendMedian(_ side: Int, to bytes: inout [UInt8]) {
    guard case .compared(let medians) = self else { return }
    bytes += (side == 0 ? medians.first : medians.second).html
  }
}
