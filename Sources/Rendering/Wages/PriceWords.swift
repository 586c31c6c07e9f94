internal import CalendarDates
internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Tells wages in the prices of a month, and what is said around them.
struct PriceWords {
  /// The month, and how the amounts of each data set are converted.
  let prices: ConstantPrices

  let phrases: Phrasebook
  let language: SiteLanguage

  /// A career in the prices of the month; as it is where it is in them already.
  func inPrices(_ column: CareerColumn, _ writer: CellWriter) -> CareerColumn {
    guard let conversion = prices.conversions[column.dataSet.id] else { return column }
    return column.inPrices(conversion, writer: writer)
  }

  /// The caption of what shows some careers.
  func caption(of columns: [CareerColumn], area: String, per period: PayPeriod) -> String {
    let periods = columns.map(\.dataSet.record.period).reduce(into: [Month]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let months = periods.map { language.conventions.monthYear($0, .caption) }
    return phrases.text(
      period == .year ? .captionRealYear : .captionRealHour,
      ["period": months.joined(separator: ", "), "area": area, "prices": month]
    )
  }

  /// The caption of the differences of two careers, each with its time.
  func differenceCaption(of careers: [String], per period: PayPeriod) -> String {
    phrases.text(
      period == .year ? .captionRealDifferenceYear : .captionRealDifferenceHour,
      ["first": careers[0], "second": careers[1], "prices": month]
    )
  }

  /// The unit of the amounts of a data set.
  func unit(of record: SourceRecord, _ key: MessageKey = .unitReal) -> String {
    phrases.text(
      key,
      [
        "currency": language.term(record.currency),
        "industries": language.term(record.industries), "prices": month,
      ]
    )
  }

  /// The formula of each data set, once.
  func notes(on columns: [CareerColumn]) -> [String] {
    var notes: [String] = []
    for column in columns {
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
