internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// What the tables of a data set say in words, made once: captions, units, source, benchmark.
///
/// A class, since every page refers to it.
final class DataSetWords: Sendable {
  /// What is said for one pay period.
  struct Period: Sendable {
    let chart: Value
    let topCode: String
    let caption: Value
    let neighbours: Value
    fileprivate let plainBenchmark: Value
    fileprivate let tracedBenchmark: Value

    /// The sentence about all occupations; absent without their median.
    func benchmark(_ form: CellForm) -> Value {
      switch form {
      case .traced: tracedBenchmark
      case .plain: plainBenchmark
      }
    }
  }

  /// The words by the year and by the hour.
  let year: Period
  let hour: Period

  /// The caption of a table of numbers of workers.
  let employmentCaption: Value

  /// The second lines of captions: what the numbers are.
  let wageUnit: Value
  let percentilesUnit: Value
  let employmentUnit: Value
  let differenceUnit: Value
  let neighboursUnit: Value

  /// The reference period as a caption has it.
  let referencePeriod: String

  /// The same with its HTML-escaped form.
  let periodText: Text

  /// The area as the language calls it.
  let area: String

  /// How amounts of its currency are written.
  let money: NumberFormat

  private let source: [Value]

  /// Writes the words of a data set in a language.
  init(
    _ record: SourceRecord,
    benchmark: CareerColumn?,
    language: SiteLanguage,
    phrases: Phrasebook,
    figures: FigureWriter
  ) {
    let period = language.conventions.monthYear(record.period, .caption)
    let area = language.term(record.area)
    let places = ["period": period, "area": area]
    let units = [
      "currency": language.term(record.currency), "industries": language.term(record.industries),
    ]
    let text = { (key: MessageKey, values: [String: String]) in
      Value.text(Text(phrases.text(key, values)))
    }
    let sentence = { (key: MessageKey, period: PayPeriod, form: CellForm) -> Value in
      guard let operand = benchmark?.operand(.median, period), let figure = try? operand.published()
      else { return .absent }
      return .markup(phrases.markup(key, ["median": figures.html(figure, form)]))
    }
    let money =
      CurrencyCode(record.currency).map { language.conventions.money(in: $0) }
      ?? language.conventions.numbers
    self.money = money
    let format = FigureFormat(language)
    let topCode = { (period: PayPeriod) -> String in
      var amount: [UInt8] = []
      record.topCode[period].map { format.appendMoney($0, money, per: period, to: &amount) }
      return phrases.text(.chartTopCode, ["amount": String(decoding: amount, as: UTF8.self)])
    }
    year = Period(
      chart: text(.chartYear, places),
      topCode: topCode(.year),
      caption: text(.captionYear, places),
      neighbours: text(.captionNeighboursYear, places),
      plainBenchmark: sentence(.benchmarkYear, .year, .plain),
      tracedBenchmark: sentence(.benchmarkYear, .year, .traced)
    )
    hour = Period(
      chart: text(.chartHour, places),
      topCode: topCode(.hour),
      caption: text(.captionHour, places),
      neighbours: text(.captionNeighboursHour, places),
      plainBenchmark: sentence(.benchmarkHour, .hour, .plain),
      tracedBenchmark: sentence(.benchmarkHour, .hour, .traced)
    )
    employmentCaption = text(.captionEmployment, places)
    wageUnit = text(.unitWage, units)
    percentilesUnit = text(.unitPercentiles, units)
    employmentUnit = text(.unitEmployment, units)
    differenceUnit = text(.unitDifference, units)
    neighboursUnit = text(.unitNeighbours, units)
    referencePeriod = period
    periodText = Text(period)
    self.area = area
    source = [
      .absent, .absent, SafeURL(record.url).map(Value.url) ?? .absent,
      .text(Text(language.term(record.publisher))), .text(Text(language.term(record.title))),
      .text(Text(period)), .text(Text("\(record.period)")), .text(Text(area)),
      .text(Text(language.term(record.concept))),
      .text(Text(language.conventions.longDate(record.retrieved))),
      .text(Text("\(record.retrieved)")), .flag(false),
    ]
  }

  /// The words of a pay period.
  subscript(period: PayPeriod) -> Period {
    switch period {
    case .year: year
    case .hour: hour
    }
  }

  /// The line that says where figures come from, with an id of its own on the page, and that of the
  /// line which names the same source above.
  func source(id: Value, above: Value = .absent, isDerived: Bool) -> Value {
    var values = source
    values[0] = id
    values[1] = above
    values[values.count - 1] = .flag(isDerived)
    return .record(Record(WageOffer.source, values))
  }
}
