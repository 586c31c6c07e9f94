internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Says which share of one career is proven to earn more than which share of another.
///
/// A class, so that a page does not copy all that it shares with the others.
final class OverlapWriter: Sendable {
  private let phrases: Phrasebook
  private let template: Template
  private let figures: FigureWriter
  private let tables: WageTables

  /// Takes the sentences of a language.
  init(
    phrases: Phrasebook,
    templates: FragmentTemplates,
    figures: FigureWriter,
    tables: WageTables
  ) {
    self.phrases = phrases
    template = templates.overlap
    self.figures = figures
    self.tables = tables
  }

  /// What is proven of two careers by the pay period by which they are compared; `nil` if they are
  /// not.
  static func overlaps(
    _ first: CareerColumn,
    _ second: CareerColumn
  ) -> (PayPeriod, Overlaps)? {
    guard let period = ComparedMedians.period(of: first, second),
      let left = first.spread(period), let right = second.spread(period)
    else { return nil }
    return (period, Overlaps(left, right))
  }

  /// A paragraph for each that is proven of two careers in one data set.
  func html(
    _ first: CareerColumn,
    _ second: CareerColumn,
    titles: (Text, Text),
    _ form: CellForm
  ) -> [UInt8] {
    guard let (period, overlaps) = Self.overlaps(first, second) else { return [] }
    var html: [UInt8] = []
    overlaps.visit { isOfFirst, overlap in
      let columns = isOfFirst ? (first, second) : (second, first)
      html += paragraph(
        overlap,
        period,
        dataSet: first.number,
        title: (isOfFirst ? titles.0 : titles.1).escaped,
        amounts: (
          amount(overlap.firstPercentile, of: columns.0, period, form),
          amount(overlap.secondPercentile, of: columns.1, period, form)
        )
      )
    }
    return html
  }

  /// The same as plain text.
  func texts(
    _ first: CareerColumn,
    _ second: CareerColumn,
    titles: (Text, Text)
  ) -> [String] {
    guard let (period, overlaps) = Self.overlaps(first, second) else { return [] }
    var texts: [String] = []
    overlaps.visit { isOfFirst, overlap in
      let (own, other) = isOfFirst ? (first, second) : (second, first)
      let amount = { (measure: Measure, column: CareerColumn) in
        (try? column.operand(measure, period)?.published()).map(self.figures.format.sentenceText)
      }
      texts.append(
        phrases.text(
          period == .year ? .overlapYear : .overlapHour,
          [
            "career": (isOfFirst ? titles.0 : titles.1).text,
            "amount": amount(overlap.firstPercentile, own) ?? "",
            "other-amount": amount(overlap.secondPercentile, other) ?? "",
            "share": phrases.label(overlap.firstPercentile.shareKeys.above).text,
            "other-share": phrases.label(overlap.secondPercentile.shareKeys.below).text,
            "period": tables.referencePeriod(of: first.number).text,
          ]
        )
      )
    }
    return texts
  }

  /// One paragraph, its title and amounts as HTML.
  func paragraph(
    _ overlap: Overlap,
    _ period: PayPeriod,
    dataSet: Int,
    title: [UInt8],
    amounts: ([UInt8], [UInt8])
  ) -> [UInt8] {
    let sentence = phrases.markup(
      period == .year ? .overlapYear : .overlapHour,
      [
        "career": title, "amount": amounts.0, "other-amount": amounts.1,
        "share": phrases.label(overlap.firstPercentile.shareKeys.above).escaped,
        "other-share": phrases.label(overlap.secondPercentile.shareKeys.below).escaped,
        "period": tables.referencePeriod(of: dataSet).escaped,
      ]
    )
    var html: [UInt8] = []
    template.render(Record(WageOffer.overlap, [.markup(sentence)]), into: &html)
    return html
  }

  /// The amount of a percentile as a sentence has it; empty if none is published.
  func amount(
    _ measure: Measure,
    of column: CareerColumn,
    _ period: PayPeriod,
    _ form: CellForm
  ) -> [UInt8] {
    let figure = try? column.operand(measure, period)?.published()
    return figure.map { figures.html($0, form) } ?? []
  }
}
