internal import SiteModel
internal import Templates
internal import WageData

/// Says in a sentence what a strip chart shows.
struct StripFinding {
  private let phrases: Phrasebook
  private let format: FigureFormat
  private let period: PayPeriod

  /// Speaks of wages by one pay period.
  init(_ phrases: Phrasebook, _ format: FigureFormat, per period: PayPeriod) {
    self.phrases = phrases
    self.format = format
    self.period = period
  }

  /// What the medians of some careers tell; `nil` if they tell nothing for sure.
  ///
  /// - Parameters:
  ///   - columns: The careers, each with a median.
  ///   - titles: Their names.
  ///   - benchmark: All occupations together, if they are in the chart.
  ///   - month: The reference period in words.
  /// - Returns: A sentence.
  func text(
    _ columns: [CareerColumn],
    _ titles: [Text],
    benchmark: CareerColumn?,
    month: String
  ) -> String? {
    let operands = columns.compactMap { $0.operand(.median, period) }
    switch operands.count {
    case 1: return benchmark?.operand(.median, period).flatMap { besideAll(operands[0], $0) }
    case 2:
      let amounts = operands.map(amount)
      return PairVerdict(phrases, format).text(
        WageData.Comparison(operands[0], operands[1]),
        titles: (titles[0].text, titles[1].text),
        (amounts[0], amounts[1]),
        period: period,
        month: month
      )
    case _: return ofMany(operands, titles)
    }
  }

  private func besideAll(_ own: Operand, _ all: Operand) -> String? {
    let comparison = WageData.Comparison(own, all)
    let values = ["median": amount(own), "benchmark": amount(all)]
    // G-17
    if (try? comparison.holds(.about)) == true { return phrases.text(.chartLevel, values) }
    guard let isAbove = try? comparison.holds(.over) else { return nil }
    return phrases.text(isAbove ? .chartAbove : .chartBelow, values)
  }

  // Several top-coded medians have no order, and neither have figures of different times.
  private func ofMany(_ operands: [Operand], _ titles: [Text]) -> String? {
    let points = operands.map { $0.publishedAmount.map(ChartPoint.init) }
    let order = points.indices.sorted {
      (points[$0]?.minorUnits ?? 0) < (points[$1]?.minorUnits ?? 0)
    }
    guard let lowest = order.first, let highest = order.last,
      Set(operands.map(\.dataSet.id)).count == 1,
      points.count(where: { $0?.isBound == true }) <= 1
    else { return nil }
    let comparison = WageData.Comparison(operands[highest], operands[lowest])
    let values = [
      "highest": titles[highest].text, "highest-median": amount(operands[highest]),
      "lowest": titles[lowest].text, "lowest-median": amount(operands[lowest]),
    ]
    // G-17
    if (try? comparison.holds(.about)) == true { return phrases.text(.chartSame, values) }
    guard (try? comparison.holds(.over)) == true else { return nil }
    return phrases.text(.chartHighest, values)
  }

  private func amount(_ operand: Operand) -> String {
    (try? operand.published()).map(format.sentenceText) ?? ""
  }
}
