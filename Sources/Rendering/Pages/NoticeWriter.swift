internal import CalendarDates
internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Writes what readers are told of the age of figures.
struct NoticeWriter: Sendable {
  let site: Site
  let language: SiteLanguage
  let phrases: Phrasebook

  /// What readers are told of the age of a page's figures (G-22).
  func notices(of dataSets: [String]) -> Value {
    guard let asOf = site.asOf else { return .list([]) }
    let notices = dataSets.compactMap { id -> Value? in
      guard let period = site.dataSets[id]?.record.period else { return nil }
      switch ReferenceAge(of: period, on: asOf) {
      case .current: return nil
      case .noted: return notice(period, asOf: asOf, text: .noteAge, hasHeading: false)
      case .banner, .historical:
        return notice(period, asOf: asOf, text: .noticeAge, hasHeading: true)
      }
    }
    return .list(notices)
  }

  private func notice(
    _ period: Month,
    asOf: Day,
    text: MessageKey,
    hasHeading: Bool
  ) -> Value {
    let years = period.years(until: asOf)
    let values = [
      "years": "\(years)",
      "period": language.conventions.monthYear(period, .sentence),
    ]
    let heading = phrases.text(.noticeAgeHeading, count: years, values)
    return .record(
      Record(
        Offer.notice,
        [
          hasHeading ? .text(Text(heading)) : .absent, .text(Text(phrases.text(text, values))),
        ]
      )
    )
  }
}
