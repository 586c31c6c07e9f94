internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// The medians by the year of two careers that publish them.
struct YearlyMedians {
  private let parts: (CareerParts, CareerParts)
  private let pair: PublishedPair
  private let dataSet: Int
  private let tables: WageTables
  private let texts: PairTexts

  /// Takes the medians of two careers in a data set, by its number; 0 where one is not published.
  init(_ parts: (CareerParts, CareerParts), dataSet: Int, _ renderer: EditionRenderer) {
    self.parts = parts
    pair = PublishedPair(
      parts.0.columns[dataSet].published(.median, .year) ?? 0,
      parts.1.columns[dataSet].published(.median, .year) ?? 0
    )
    self.dataSet = dataSet
    tables = renderer.tables
    texts = renderer.pairTexts
  }

  /// Appends the median of one side, 0 or 1, with its pay period.
  func appendMedian(_ side: Int, to bytes: inout [UInt8]) {
    texts.appendMedian({ appendAmount(side, to: &$0) }, to: &bytes)
  }

  /// Appends in words who earns more, or that both earn about the same (G-17).
  func appendVerdict(to bytes: inout [UInt8]) {
    let isSame = pair.isAboutTheSame
    let isFirst = pair.first > pair.second
    let ordered = isFirst ? pair : PublishedPair(pair.second, pair.first)
    texts.appendVerdict(
      higher: isSame ? nil : isFirst ? parts.0 : parts.1,
      lower: isSame ? nil : isFirst ? parts.1 : parts.0,
      period: tables.referencePeriod(of: dataSet).escaped,
      ratio: { tables.format.appendRatio(ordered.ratioInHundredths ?? 0, to: &$0) },
      medians: (
        { appendAmount(isSame || isFirst ? 0 : 1, to: &$0) },
        { appendAmount(isSame || isFirst ? 1 : 0, to: &$0) }
      ),
      to: &bytes
    )
  }

  private func appendAmount(_ side: Int, to bytes: inout [UInt8]) {
    tables.format.appendMoney(
      side == 0 ? pair.first : pair.second,
      tables.currencyFormat(of: dataSet),
      per: .year,
      to: &bytes
    )
  }
}
