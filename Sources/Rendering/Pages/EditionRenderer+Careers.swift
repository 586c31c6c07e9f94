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
    let neighbourhood = neighbourhood(of: index)
    let links = links(beside: neighbourhood?.careers ?? [], of: index, &texts)
    let chart = chart(of: [parts], dataSets: siteDataSets, showsBenchmark: true, ids: &ids)
    return frame(
      .career,
      career.header,
      route: route,
      list: .careers(language: edition.number),
      prose: career.opening
    )
      + [
        siteNotices, .text(parts.codeText), chart, parts.opening, .list(facts),
        .flag(!facts.isEmpty), .list(sections),
        showsWages ? wages(of: [parts], dataSets: siteDataSets, .traced, ids: &ids) : .absent,
        years(of: parts, ids: &ids), ownMedian(neighbourhood, of: index),
        neighbours(neighbourhood, of: index, ids: &ids), .list(links), .flag(!links.isEmpty),
        .flag(neighbourhood != nil || !links.isEmpty),
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

  // The comparisons of a career that its table of neighbours does not link to: those that an editor
  // wrote, and the generated ones with the careers that are most like it first.
  private func links(
    beside neighbours: [Int],
    of career: Int,
    _ texts: inout PageTexts
  ) -> [Value] {
    let linked = Set(neighbours.map { PairRoutes.Pair(career, $0) })
    let written = edition.comparisons.enumerated()
      .filter { $0.element.first == career || $0.element.second == career }
      .filter { !linked.contains(PairRoutes.Pair($0.element.first, $0.element.second)) }
      .map { index, comparison in
        link(
          to: .comparison(language: edition.number, comparison: index),
          label: Text(comparison.header.title),
          description: comparison.header.description
        )
      }
    let pairs = edition.related.ranked(of: career).map { PairRoutes.Pair(career, $0) }
      .filter { edition.indexedPairs.contains($0) && !linked.contains($0) }
      .map { Route.pair(language: edition.number, first: $0.first, second: $0.second) }
    return written + links(to: pairs, &texts)
  }
}
