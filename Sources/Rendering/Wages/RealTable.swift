internal import CalendarDates
internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Lays out the wages of a table a second time, in the prices of a month.
struct RealTable {
  private let prices: ConstantPrices
  private let phrases: Phrasebook
  private let language: SiteLanguage

  /// Tells amounts in the prices of a month, in a language.
  init(_ prices: ConstantPrices, phrases: Phrasebook, language: SiteLanguage) {
    self.prices = prices
    self.phrases = phrases
    self.language = language
  }

  /// The table that stands beside one of the amounts as they were; `nil` if those are in the prices of
  /// the month.
  func table(
    beside layout: TableLayout,
    _ measures: [Measure],
    per period: PayPeriod,
    id: Value
  ) -> TableLayout.Table? {
    guard layout.columns.contains(where: { prices.conversions[$0.dataSet.id] != nil }) else {
      return nil
    }
    var real = layout
    real.columns = layout.columns.map { inPrices($0, layout.cells) }
    real.benchmark =
      TableLayout.areRows(layout.columns.count)
      ? layout.benchmark.map { inPrices($0, layout.cells) } : nil
    real.percentilesUnit = .text(Text(unit(layout, .unitRealPercentiles)))
    let head = TableWriter.Head(
      id: id,
      caption: .text(Text(caption(layout, per: period))),
      unit: .text(Text(unit(layout, .unitReal))),
      notes: notes(layout)
    )
    return real.wages(measures, per: period, head: head)
  }

  private func inPrices(_ column: CareerColumn, _ writer: CellWriter) -> CareerColumn {
    guard let conversion = prices.conversions[column.dataSet.id] else { return column }
    return column.inPrices(conversion, writer: writer)
  }

  private func caption(_ layout: TableLayout, per period: PayPeriod) -> String {
    let periods = layout.columns.map(\.dataSet.record.period).reduce(into: [Month]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let months = periods.map { language.conventions.monthYear($0, .caption) }
    return phrases.text(
      period == .year ? .captionRealYear : .captionRealHour,
      ["period": months.joined(separator: ", "), "area": layout.words.area, "prices": month]
    )
  }

  private func unit(_ layout: TableLayout, _ key: MessageKey) -> String {
    let record = layout.columns[0].dataSet.record
    return phrases.text(
      key,
      [
        "currency": language.term(record.currency),
        "industries": language.term(record.industries), "prices": month,
      ]
    )
  }

  // The formula of each data set, once.
  private func notes(_ layout: TableLayout) -> [String] {
    var notes: [String] = []
    for column in layout.columns {
      guard let conversion = prices.conversions[column.dataSet.id] else { continue }
      let note = phrases.text(
        .noteReal,
        [
          "period": language.conventions.monthYear(conversion.from.month, .genitive),
          "prices": month, "from": number(conversion.from), "to": number(conversion.to),
          "index": language.term(conversion.record.index),
          "base": conversion.record.base,
          "area": language.term(conversion.record.area),
          "publisher": language.term(conversion.record.publisher),
        ]
      )
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }

  private var month: String { language.conventions.monthYear(prices.month, .genitive) }

  private func number(_ level: PriceLevel) -> String {
    let decimal = FixedDecimal(level.units, fractionDigits: level.fractionDigits)
    return language.conventions.numbers.text(of: decimal)
  }
}
