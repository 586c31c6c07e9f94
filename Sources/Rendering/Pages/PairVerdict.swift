internal import SiteModel
internal import WageData

/// Says in words which of two medians is higher, or that both are about the same.
struct PairVerdict {
  private let phrases: Phrasebook
  private let format: FigureFormat

  /// Takes the sentences of a language and how it writes figures.
  init(_ phrases: Phrasebook, _ format: FigureFormat) {
    self.phrases = phrases
    self.format = format
  }

  /// The sentence; `nil` if the two cannot be compared.
  ///
  /// - Parameters:
  ///   - comparison: The median of the first career and that of the second.
  ///   - titles: Their names.
  ///   - amounts: Their medians as a sentence has them.
  ///   - period: The pay period.
  ///   - month: The reference period in words.
  /// - Returns: The sentence of the language.
  func text(
    _ comparison: WageData.Comparison,
    titles: (String, String),
    _ amounts: (String, String),
    period: PayPeriod,
    month: String
  ) -> String? {
    let isYear = period == .year
    switch ComparedMedians.Verdict(comparison) {
    case nil: return nil
    case .same:
      return phrases.text(
        isYear ? .verdictSame : .verdictSameHour,
        ["first-median": amounts.0, "second-median": amounts.1, "period": month]
      )
    case .higher(let isFirst, let ratio):
      let words = [
        "higher": isFirst ? titles.0 : titles.1, "lower": isFirst ? titles.1 : titles.0,
        "ratio": format.sentenceText(ratio),
        "higher-median": isFirst ? amounts.0 : amounts.1,
        "lower-median": isFirst ? amounts.1 : amounts.0, "period": month,
      ]
      return phrases.text(isYear ? .verdictHigher : .verdictHigherHour, words)
    }
  }
}
