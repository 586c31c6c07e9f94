internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The values of a career's page.
  func career(_ index: Int, _ texts: inout PageTexts) -> [Value] {
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
          ]
        )
      )
    }
    let facts = career.facts.compactMap { fact -> Value? in
      guard let number = keys.facts.firstIndex(of: fact.key) else { return nil }
      return .record(Record(Offer.fact, [keys.factLabels[number], parts.facts[number]]))
    }
    let showsWages = !career.opening.holdsWages && !career.sections.contains { $0.own.holdsWages }
    let comparisons = comparisons(of: index) + links(to: indexedPairs(of: index), &texts)
    let chart = chart(of: [parts], dataSets: siteDataSets, showsBenchmark: true, ids: &ids)
    return frame(
      .career,
      career.header,
      route: route,
      list: .careers(language: edition.number)
    )
      + [
        siteNotices, .text(parts.codeText), chart, parts.opening, .list(facts),
        .flag(!facts.isEmpty), .list(sections),
        showsWages ? wages(of: [parts], dataSets: siteDataSets, .traced, ids: &ids) : .absent,
        years(of: parts, ids: &ids),
        .list(comparisons), .flag(!comparisons.isEmpty),
      ]
  }

  /// A career in the data sets that agree with the site's own in all but their time; `nil` if they are
  /// fewer than two.
  func years(of parts: CareerParts) -> CareerYears? {
    siteDataSets.first.flatMap { CareerYears(parts.columns, like: parts.columns[$0]) }
  }

  private func years(of parts: CareerParts, ids: inout TableNumbers) -> Value {
    guard let years = years(of: parts) else { return .absent }
    var bytes: [UInt8] = []
    tables.append(years, title: parts.title, ids: &ids, to: &bytes)
    return .markup(bytes)
  }

  /// The tables that a page shows where its editor placed none; absent without data.
  func wages(
    of careers: [CareerParts],
    dataSets: [Int],
    _ form: CellForm,
    ids: inout TableNumbers
  ) -> Value {
    var bytes: [UInt8] = []
    for dataSet in dataSets {
      let columns = careers.map { $0.columns[dataSet] }
      guard columns.contains(where: \.hasRow) else { continue }
      if bytes.isEmpty { bytes.reserveCapacity(16_384) }
      tables.append(
        columns,
        careers.map(\.title),
        careers.count == 2 ? .pair : .career,
        form,
        ids: &ids,
        to: &bytes
      )
    }
    return bytes.isEmpty ? .absent : .markup(bytes)
  }

  // Those with the careers that are most like it first.
  private func indexedPairs(of career: Int) -> [Route] {
    edition.related.ranked(of: career).map { PairRoutes.Pair(career, $0) }
      .filter { edition.indexedPairs.contains($0) }
      .map { .pair(language: edition.number, first: $0.first, second: $0.second) }
  }

  private func comparisons(of career: Int) -> [Value] {
    edition.comparisons.enumerated()
      .filter { $0.element.first == career || $0.element.second == career }
      .map { index, comparison in
        link(
          to: .comparison(language: edition.number, comparison: index),
          label: Text(comparison.header.title),
          description: comparison.header.description
        )
      }
  }
}
