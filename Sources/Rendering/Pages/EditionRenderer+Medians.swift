internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The medians of two careers, and in words who earns more.
  struct Medians {
    /// The first career's, with its pay period; absent where the two cannot be compared.
    let first: Value

    /// The second career's.
    let second: Value

    /// The sentence.
    let verdict: Value
  }

  /// The medians by the year, or by the hour where one of the two has none by the year.
  func medians(
    _ first: CareerParts, _ second: CareerParts, dataSet: Int, _ texts: inout PageTexts
  ) -> Medians {
    let (left, right) = (first.columns[dataSet], second.columns[dataSet])
    if let one = left.published(.median, .year), let other = right.published(.median, .year) {
      return yearly(first, second, PublishedPair(one, other), dataSet, &texts)
    }
    return compared(first, second, left, right)
  }

  private func yearly(
    _ first: CareerParts, _ second: CareerParts, _ pair: PublishedPair, _ dataSet: Int,
    _ texts: inout PageTexts
  ) -> Medians {
    let format = tables.format
    let currency = tables.currencyFormat(of: dataSet)
    let write = { (amount: Int) in
      { (bytes: inout [UInt8]) in
        format.appendMoney(amount, currency, per: .year, to: &bytes)
      }
    }
    let isSame = pair.isAboutTheSame
    let isFirst = pair.first > pair.second
    let ordered = isFirst ? pair : PublishedPair(pair.second, pair.first)
    return Medians(
      first: texts.text { pairTexts.appendMedian(write(pair.first), to: &$0) },
      second: texts.text { pairTexts.appendMedian(write(pair.second), to: &$0) },
      verdict: texts.text { bytes in
        pairTexts.appendVerdict(
          higher: isSame ? nil : isFirst ? first : second,
          lower: isSame ? nil : isFirst ? second : first,
          ratio: { format.appendRatio(ordered.ratioInHundredths ?? 100, to: &$0) },
          medians: (write(pair.first), write(pair.second)), to: &bytes)
      })
  }

  // A career that is paid by the hour only, and what is top-coded or missing.
  private func compared(
    _ first: CareerParts, _ second: CareerParts, _ left: CareerColumn, _ right: CareerColumn
  ) -> Medians {
    for period in [PayPeriod.year, .hour] {
      guard let one = left.operand(.median, period), let other = right.operand(.median, period),
        let firstFigure = try? one.published(), let secondFigure = try? other.published()
      else { continue }
      let amounts = (
        tables.format.sentenceText(firstFigure), tables.format.sentenceText(secondFigure)
      )
      let key = period == .year ? MessageKey.medianYear : .medianHour
      let verdict = verdict(
        WageData.Comparison(one, other), titles: (first.title.text, second.title.text), amounts,
        period: period)
      return Medians(
        first: .text(Text(phrases.text(key, ["amount": amounts.0]))),
        second: .text(Text(phrases.text(key, ["amount": amounts.1]))),
        verdict: verdict.map { .text(Text($0)) } ?? .absent)
    }
    return Medians(first: .absent, second: .absent, verdict: .absent)
  }

  private func verdict(
    _ comparison: WageData.Comparison, titles: (String, String), _ amounts: (String, String),
    period: PayPeriod
  ) -> String? {
    let medians = ["first-median": amounts.0, "second-median": amounts.1]
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
      "ratio": tables.format.sentenceText(ratio),
    ]
    return phrases.text(
      isYear ? .verdictHigher : .verdictHigherHour, words.merging(medians) { word, _ in word })
  }
}
