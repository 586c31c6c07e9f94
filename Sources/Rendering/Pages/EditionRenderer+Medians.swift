internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The medians of two careers, and in words who earns more.
  struct Medians {
    /// The first career's, with its pay period.
    let first: String?

    /// The second career's.
    let second: String?

    /// The sentence; `nil` where the two cannot be compared.
    let verdict: String?
  }

  /// The medians by the year, or by the hour where one of the two has none by the year.
  func medians(_ first: Int, _ second: Int, dataSet: String) -> Medians {
    let columns = [first, second].map { tables.column(edition.careers[$0].id, in: dataSet) }
    for period in [PayPeriod.year, .hour] {
      let operands = columns.map { $0?.operand(.median, period) }
      guard let left = operands[0], let right = operands[1], let one = try? left.published(),
        let other = try? right.published()
      else { continue }
      let texts = (tables.sentenceText(one), tables.sentenceText(other))
      let key = period == .year ? MessageKey.medianYear : .medianHour
      return Medians(
        first: phrases.text(key, ["amount": texts.0]),
        second: phrases.text(key, ["amount": texts.1]),
        verdict: verdict(
          WageData.Comparison(left, right), titles: (parts[first].title.text, parts[second].title.text),
          texts: texts, period: period))
    }
    return Medians(first: nil, second: nil, verdict: nil)
  }

  private func verdict(
    _ comparison: WageData.Comparison, titles: (String, String), texts: (String, String),
    period: PayPeriod
  ) -> String? {
    let medians = ["first-median": texts.0, "second-median": texts.1]
    let isYear = period == .year
    // G-17
    if (try? comparison.holds(.about)) == true {
      return phrases.text(isYear ? .verdictSame : .verdictSameHour, medians)
    }
    guard let isFirst = try? comparison.holds(.over) else { return nil }
    let higherOverLower =
      isFirst ? comparison : WageData.Comparison(comparison.right, comparison.left)
    guard let ratio = try? higherOverLower.ratio() else { return nil }
    let words = [
      "higher": isFirst ? titles.0 : titles.1, "lower": isFirst ? titles.1 : titles.0,
      "ratio": tables.sentenceText(ratio),
    ]
    return phrases.text(
      isYear ? .verdictHigher : .verdictHigherHour, words.merging(medians) { word, _ in word })
  }
}
