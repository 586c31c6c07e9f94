internal import SiteModel
internal import Templates

/// The medians of a generated pair: by the year where both careers publish them, else as the rules of
/// comparison allow.
struct PairMedians {
  /// Which of them there are.
  let form: MedianForm

  private let yearly: YearlyMedians
  private let compared: EditionRenderer.Medians?

  /// Finds the medians of two careers in a data set, by its number.
  init(_ parts: (CareerParts, CareerParts), dataSet: Int, _ renderer: EditionRenderer) {
    yearly = YearlyMedians(parts, dataSet: dataSet, renderer)
    if parts.0.columns[dataSet].hasMedian, parts.1.columns[dataSet].hasMedian {
      form = .whole
      compared = nil
    } else {
      let medians = renderer.medians(parts.0, parts.1, comparedIn: dataSet, .plain)
      form = MedianForm(medians)
      compared = medians
    }
  }

  /// Appends the median of one side, 0 or 1, with its pay period.
  func appendMedian(_ side: Int, to bytes: inout [UInt8]) {
    guard let compared else { return yearly.appendMedian(side, to: &bytes) }
    bytes += (side == 0 ? compared.first : compared.second).html
  }

  /// Appends in words who earns more, or that both earn about the same.
  func appendVerdict(to bytes: inout [UInt8]) {
    guard let compared else { return yearly.appendVerdict(to: &bytes) }
    bytes += compared.verdict.html
  }
}
