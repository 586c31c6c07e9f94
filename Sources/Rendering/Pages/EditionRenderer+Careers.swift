internal import Localization
internal import CalendarDates
internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The values of a career's page.
  func career(_ index: Int) -> [Value] {
    let career = edition.careers[index]
    let parts = parts[index]
    let route = Route.career(language: edition.number, career: index)
    var ids = TableNumbers()
    let sections = career.sections.map { section -> Value in
      .record(
        Record(
          Offer.section,
          [
            .text(Text(section.id)), .markup(writer.html(section.title, ids: &ids)),
            .markup(writer.html(section.own, ids: &ids)),
          ]))
    }
    let facts = parts.facts.map { key, value -> Value in
      .record(Record(Offer.fact, [.text(factLabels[key] ?? ""), value]))
    }
    let dataSets = site.configuration.data.map { [$0] } ?? []
    let showsWages = !career.opening.holdsWages && !career.sections.contains { $0.own.holdsWages }
    let comparisons = comparisons(of: index)
    return frame(
      .career, career.header, route: route, path: [.careers(language: edition.number)])
      + [
        notices(dataSets: dataSets), .text(parts.code), parts.opening, .list(facts),
        .flag(!facts.isEmpty), .list(sections),
        showsWages ? wages(of: [index], dataSets: dataSets, ids: &ids) : .absent,
        .list(comparisons), .flag(!comparisons.isEmpty),
      ]
  }

  /// The tables that a page shows where its editor placed none; absent without data.
  func wages(of careers: [Int], dataSets: [String], ids: inout TableNumbers) -> Value {
    let names = careers.map { edition.careers[$0].id }
    let groups = dataSets.map { dataSet in
      names.map { WagesSelection.Column(career: $0, dataSet: dataSet) }
    }
    let known = groups.filter { group in
      group.contains { column in
        tables.column(column.career, in: column.dataSet)?.operand(.median, .year) != nil
      }
    }
    guard !known.isEmpty else { return .absent }
    let selection = WagesSelection(
      groups: known, measures: Measure.allCases, periods: [.year, .hour], views: [.table],
      showsBenchmark: true, showsDifference: careers.count == 2, caption: nil)
    return .markup(tables.html(selection, ids: &ids))
  }

  /// What readers are told of the age of a page's figures (G-22).
  func notices(dataSets: [String]) -> Value {
    guard let asOf = site.asOf else { return .list([]) }
    let notices = dataSets.compactMap { id -> Value? in
      guard let period = site.dataSets[id]?.record.period else { return nil }
      switch ReferenceAge(of: period, on: asOf) {
      case .current: return nil
      case .noted: return notice(period, asOf: asOf, text: .noteAge, hasHeading: false)
      case .banner, .historical: return notice(period, asOf: asOf, text: .noticeAge, hasHeading: true)
      }
    }
    return .list(notices)
  }

  private func notice(
    _ period: Month, asOf: Day, text: MessageKey, hasHeading: Bool
  ) -> Value {
    let years = period.years(until: asOf)
    let values = [
      "years": "\(years)",
      "period": edition.language.conventions.monthYear(period, .sentence),
    ]
    let heading = phrases.text(.noticeAgeHeading, count: years, values)
    return .record(
      Record(
        Offer.notice,
        [
          hasHeading ? .text(Text(heading)) : .absent, .text(Text(phrases.text(text, values))),
        ]))
  }

  private func comparisons(of career: Int) -> [Value] {
    edition.comparisons.enumerated()
      .filter { $0.element.first == career || $0.element.second == career }
      .map { index, comparison in
        link(
          to: .comparison(language: edition.number, comparison: index),
          label: Text(comparison.header.title), description: comparison.header.description)
      }
  }
}
