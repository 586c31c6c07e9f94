internal import Templates
internal import WageData

/// The medians of a generated pair: by the year where both careers publish them as numbers, else as the
/// rules of comparison allow.
enum PairMedians {
  case yearly(PublishedPair)
  case compared(EditionRenderer.Medians)

  /// Finds the medians of two careers in a data set, by its number.
  init(_ parts: (CareerParts, CareerParts), dataSet: Int, _ renderer: EditionRenderer) {
    let columns = (parts.0.columns[dataSet], parts.1.columns[dataSet])
    if columns.0.hasMedian, columns.1.hasMedian,
      let first = columns.0.published(.median, .year),
      let second = columns.1.published(.median, .year),
      let pair = PublishedPair(first, second)
    {
      self = .yearly(pair)
    } else {
      self = .compared(renderer.medians(parts.0, parts.1, comparedIn: dataSet, .plain))
    }
  }

  /// Which of them there are.
  var form: MedianForm {
    switch self {
    case .yearly: .yearly
    case .compared(let medians): MedianForm(medians)
    }
  }

  /// Appends the median of one side, 0 or 1; those of the year are pieces.
  func appendMedian(_ side: Int, to bytes: inout [UInt8]) {
    guard case .compared(let medians) = self else { return }
    bytes += (side == 0 ? medians.first : medians.second).html
  }
}
