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

  /// The medians by the year, or by the hour where one of the two has none by the year, in the first
  /// of some data sets.
  func medians(
    _ first: CareerParts,
    _ second: CareerParts,
    dataSets: [Int],
    _ texts: inout PageTexts
  ) -> Medians {
    guard let dataSet = dataSets.first else {
      return Medians(first: .absent, second: .absent, verdict: .absent)
    }
    let (left, right) = (first.columns[dataSet], second.columns[dataSet])
    guard left.published(.median, .year) != nil, right.published(.median, .year) != nil else {
      return medians(first, second, comparedIn: dataSet)
    }
    let yearly = YearlyMedians((first, second), dataSet: dataSet, self)
    return Medians(
      first: texts.escapedText { yearly.appendMedian(0, to: &$0) },
      second: texts.escapedText { yearly.appendMedian(1, to: &$0) },
      verdict: texts.escapedText { yearly.appendVerdict(to: &$0) }
    )
  }

  /// The medians where one of two careers is paid by the hour only, or its median is top-coded or
  /// missing: texts by the rules of comparison, or all absent.
  func medians(
    _ first: CareerParts,
    _ second: CareerParts,
    comparedIn dataSet: Int
  ) -> Medians {
    let (left, right) = (first.columns[dataSet], second.columns[dataSet])
    for period in [PayPeriod.year, .hour] {
      guard let one = left.operand(.median, period), let other = right.operand(.median, period),
        let firstFigure = try? one.published(), let secondFigure = try? other.published()
      else { continue }
      let amounts = (
        tables.format.sentenceText(firstFigure), tables.format.sentenceText(secondFigure)
      )
      let key = period == .year ? MessageKey.medianYear : .medianHour
      let verdict = PairVerdict(phrases, tables.format).text(
        WageData.Comparison(one, other),
        titles: (first.title.text, second.title.text),
        amounts,
        period: period,
        month: tables.referencePeriod(of: dataSet).text
      )
      return Medians(
        first: .text(Text(phrases.text(key, ["amount": amounts.0]))),
        second: .text(Text(phrases.text(key, ["amount": amounts.1]))),
        verdict: verdict.map { .text(Text($0)) } ?? .absent
      )
    }
    return Medians(first: .absent, second: .absent, verdict: .absent)
  }
}
