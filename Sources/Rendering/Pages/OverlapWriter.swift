internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Says which share of one career is proven to earn more than which share of another.
///
/// A class, so that a page does not copy all that it shares with the others.
final class OverlapWriter: Sendable {
  private let yearly: Message?
  private let hourly: Message?
  private let above: [[UInt8]]
  private let below: [[UInt8]]
  private let paragraph: Stencil?
  private let figures: FigureWriter
  private let tables: WageTables

  /// Takes the sentences of a language.
  init(
    phrases: Phrasebook,
    templates: FragmentTemplates,
    figures: FigureWriter,
    tables: WageTables
  ) {
    let escaped = { (key: MessageKey) in
      phrases.message(key)?.mapTexts { Text(utf8: $0).escaped }
    }
    yearly = escaped(.overlapYear)
    hourly = escaped(.overlapHour)
    above = Measure.percentiles.map { phrases.label($0.shareKeys.above).escaped }
    below = Measure.percentiles.map { phrases.label($0.shareKeys.below).escaped }
    let mark = Value.markup(Array(Stencil.mark(0).utf8))
    paragraph = Stencil(templates.overlap, Record(WageOffer.overlap, [mark]))
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

  /// Appends a paragraph for each that is proven of two careers in one data set.
  func append(
    _ first: CareerColumn,
    _ second: CareerColumn,
    titles: (Text, Text),
    _ form: CellForm,
    to bytes: inout [UInt8]
  ) {
    guard let (period, overlaps) = Self.overlaps(first, second) else { return }
    overlaps.visit { isOfFirst, overlap in
      append(
        overlap,
        isOfFirst ? (first, second) : (second, first),
        title: isOfFirst ? titles.0 : titles.1,
        period,
        form,
        to: &bytes
      )
    }
  }

  /// Two paragraphs with all words of shares and nothing else.
  var sample: [UInt8] {
    var bytes: [UInt8] = []
    for words in [above, below] {
      paragraph?.append(to: &bytes) { _, bytes in bytes += words.joined(separator: [0x20]) }
    }
    return bytes
  }

  private func append(
    _ overlap: Overlap,
    _ columns: (CareerColumn, CareerColumn),
    title: Text,
    _ period: PayPeriod,
    _ form: CellForm,
    to bytes: inout [UInt8]
  ) {
    let measures = (overlap.firstPercentile, overlap.secondPercentile)
    paragraph?.append(to: &bytes) { _, bytes in
      (period == .year ? yearly : hourly)?.append(to: &bytes) { name, bytes in
        switch name {
        case "career": bytes += title.escaped
        case "share": bytes += above[measures.0.slot]
        case "other-share": bytes += below[measures.1.slot]
        case "amount": append(measures.0, of: columns.0, period, form, to: &bytes)
        case "other-amount": append(measures.1, of: columns.1, period, form, to: &bytes)
        case _: bytes += tables.referencePeriod(of: columns.0.number).escaped
        }
      }
    }
  }

  private func append(
    _ measure: Measure,
    of column: CareerColumn,
    _ period: PayPeriod,
    _ form: CellForm,
    to bytes: inout [UInt8]
  ) {
    if form == .plain, let amount = column.published(measure, period), !amount.isTopCoded {
      let currency = tables.currencyFormat(of: column.number)
      figures.format.appendMoney(amount.units, currency, per: period, to: &bytes)
    } else if let figure = try? column.operand(measure, period)?.published() {
      bytes += figures.html(figure, form)
    }
  }
}
