internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Writes what stands over and under tables: what, when, where, in which unit, by whom.
struct CaptionWriter: Sendable {
  let language: SiteLanguage
  let phrases: Phrasebook

  /// The reference period as a caption has it.
  func period(of record: SourceRecord) -> String {
    language.conventions.monthYear(record.period, .caption)
  }

  /// The caption of a table of wages.
  func caption(_ record: SourceRecord, per period: PayPeriod) -> String {
    phrases.text(period == .year ? .captionYear : .captionHour, places(record))
  }

  /// The caption of a table of numbers of workers.
  func employment(_ record: SourceRecord) -> String {
    phrases.text(.captionEmployment, places(record))
  }

  /// The caption of a table of differences.
  func difference(
    _ record: SourceRecord, per period: PayPeriod, _ titles: (first: String, second: String)
  ) -> String {
    let names = ["first": titles.first, "second": titles.second]
    return phrases.text(
      period == .year ? .captionDifferenceYear : .captionDifferenceHour,
      places(record).merging(names) { _, name in name })
  }

  /// The second line of a caption: the unit and whom the figures are about.
  func unit(_ record: SourceRecord, _ key: MessageKey) -> String {
    phrases.text(
      key,
      [
        "currency": language.term(record.currency), "industries": language.term(record.industries),
      ])
  }

  /// The line that says where figures come from.
  func source(_ record: SourceRecord, id: String, isDerived: Bool) -> Record {
    Record(
      WageOffer.source,
      [
        .text(Text("source-\(id)")), SafeURL(record.url).map(Value.url) ?? .absent,
        .text(Text(language.term(record.publisher))), .text(Text(language.term(record.title))),
        .text(Text(period(of: record))), .text(Text("\(record.period)")),
        .text(Text(language.term(record.area))), .text(Text(language.term(record.concept))),
        .text(Text(language.conventions.longDate(record.retrieved))),
        .text(Text("\(record.retrieved)")), .flag(isDerived),
      ])
  }

  private func places(_ record: SourceRecord) -> [String: String] {
    ["period": period(of: record), "area": language.term(record.area)]
  }
}
