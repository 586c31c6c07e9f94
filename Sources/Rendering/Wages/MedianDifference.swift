internal import WageData

/// How the median of another career stands to that of a page's own.
enum MedianDifference {
  /// Both are about the same (G-17).
  case same

  /// The other is higher, by so much.
  case higher(Figure)

  /// The other is lower, by so much.
  case lower(Figure)

  /// Nothing may be said: a median is not published, or both are top-coded.
  case unknown

  /// Compares two medians by every rule.
  init(of other: CareerColumn, to own: CareerColumn, per period: PayPeriod) {
    self =
      Self.exact(other, own, period)
      ?? Self.compared(other.operand(.median, period), own.operand(.median, period)) ?? .unknown
  }

  /// The figure that is stated; `nil` if there is none.
  var figure: Figure? {
    switch self {
    case .higher(let figure), .lower(let figure): figure
    case .same, .unknown: nil
    }
  }

  // Two exact medians of one data set need no question.
  private static func exact(
    _ other: CareerColumn,
    _ own: CareerColumn,
    _ period: PayPeriod
  ) -> MedianDifference? {
    guard let pair = other.published(with: own, .median, period), pair.certainty == .exact,
      let first = other.figure(.median, period), let second = own.figure(.median, period)
    else { return nil }
    if pair.isAboutTheSame { return .same }
    return pair.difference > 0
      ? .higher(Figure(differenceOf: pair, first, second))
      : .lower(Figure(differenceOf: pair.exchanged, second, first))
  }

  // The lower median is taken from the higher one, so that a bound is one from below.
  private static func compared(_ other: Operand?, _ own: Operand?) -> MedianDifference? {
    guard let other, let own, other.estimate.isPublished, own.estimate.isPublished else {
      return nil
    }
    let comparison = WageData.Comparison(other, own)
    switch ComparedMedians.Verdict(comparison) {
    case nil: return nil
    case .same: return .same
    case .higher(isFirst: true, ratio: _): return (try? comparison.difference()).map(Self.higher)
    case .higher(isFirst: false, ratio: _):
      return (try? WageData.Comparison(own, other).difference()).map(Self.lower)
    }
  }
}
