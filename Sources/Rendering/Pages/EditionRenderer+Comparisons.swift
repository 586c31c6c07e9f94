internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The values of a comparison that an editor wrote.
  func comparison(_ index: Int) -> [Value] {
    let comparison = edition.comparisons[index]
    let route = Route.comparison(language: edition.number, comparison: index)
    var ids = TableNumbers()
    let own = comparison.sections.map { section in
      OwnSection(
        key: section.key, title: section.title.map { .markup(writer.html($0, ids: &ids)) },
        body: .markup(writer.html(section.prose, ids: &ids)))
    }
    let holdsWages = comparison.opening.holdsWages
      || comparison.sections.contains { $0.prose.holdsWages }
    let opening = writer.html(comparison.opening, ids: &ids)
    let content = pairContent(
      comparison.first, comparison.second, own: own, opening: .markup(opening),
      dataSets: comparison.dataSets, showsWages: !holdsWages, ids: &ids)
    return frame(
      .comparison, comparison.header, route: route,
      path: [.comparisons(language: edition.number)])
      + [notices(dataSets: comparison.dataSets)] + content
      + related(to: comparison.first, comparison.second, except: route)
  }

  /// The values of a comparison that no editor wrote.
  func pair(_ first: Int, _ second: Int) -> [Value] {
    let route = Route.pair(language: edition.number, first: first, second: second)
    let names = ["first": parts[first].title.text, "second": parts[second].title.text]
    let title = Text(phrases.text(.pairTitle, names))
    let dataSets = site.configuration.data.map { [$0] } ?? []
    var ids = TableNumbers()
    let frame = PageFrame(
      kind: .comparison, title: title, documentTitle: documentTitle(title),
      description: Text(phrases.text(.pairDescription, names)), route: route, isUnlisted: true,
      translations: translations.of(route), path: [.comparisons(language: edition.number)])
    let content = pairContent(
      first, second, own: [], opening: .absent, dataSets: dataSets, showsWages: true, ids: &ids)
    return frames.values(frame) + [notices(dataSets: dataSets)] + content
      + related(to: first, second, except: route)
  }

  /// A comparison's own section.
  private struct OwnSection {
    let key: String
    let title: Value?
    let body: Value
  }

  private func pairContent(
    _ first: Int, _ second: Int, own: [OwnSection], opening: Value, dataSets: [String],
    showsWages: Bool, ids: inout TableNumbers
  ) -> [Value] {
    let medians = dataSets.first.map { self.medians(first, second, dataSet: $0) }
    let facts = self.facts(first, second)
    return [
      .record(side(first, median: medians?.first)), .record(side(second, median: medians?.second)),
      medians?.verdict.map { .text(Text($0)) } ?? .absent, opening, .list(facts),
      .flag(!facts.isEmpty), .list(sections(first, second, own: own)),
      showsWages ? wages(of: [first, second], dataSets: dataSets, ids: &ids) : .absent,
    ]
  }

  private func side(_ index: Int, median: String?) -> Record {
    let parts = parts[index]
    return Record(
      Offer.side,
      [
        .text(parts.title), .url(parts.url), .text(parts.code),
        median.map { .text(Text($0)) } ?? .absent,
      ])
  }

  private func facts(_ first: Int, _ second: Int) -> [Value] {
    let left = parts[first].facts
    let right = Dictionary(
      parts[second].facts.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    return left.compactMap { key, value in
      right[key].map {
        .record(Record(Offer.factPair, [.text(factLabels[key] ?? ""), value, $0]))
      }
    }
  }

  // The site's order first, then by name; own sections before pairs of one key.
  private func sections(_ first: Int, _ second: Int, own: [OwnSection]) -> [Value] {
    let (left, right) = (parts[first].sections, parts[second].sections)
    let order = site.configuration.sections
    let keys = Set(own.map(\.key) + left.map(\.key) + right.map(\.key))
    let rank = { (key: String) in order.firstIndex(of: key) ?? order.count }
    return keys.sorted { (rank($0), $0) < (rank($1), $1) }.map { key in
      let own = own.first { $0.key == key }
      let bodies = [left, right].map { sections in
        sections.first { $0.key == key }?.body ?? .absent
      }
      let isPair = left.contains { $0.key == key } || right.contains { $0.key == key }
      let name = sectionNames[key] ?? ""
      return .record(
        Record(
          Offer.sectionPair,
          [
            .text(Text(key)), own?.title ?? .markup(name.escaped), own?.body ?? .absent,
            .flag(isPair), bodies[0], bodies[1],
          ]))
    }
  }

  private func related(to first: Int, _ second: Int, except route: Route) -> [Value] {
    let links = RelatedComparisons(edition).routes(near: first, second, except: route)
      .map { route, title in
        link(to: route, label: title ?? pairTitle(of: route))
      }
    return [.list(links), .flag(!links.isEmpty)]
  }

  private func pairTitle(of route: Route) -> Text {
    guard case .pair(_, let first, let second) = route else { return "" }
    return Text(
      phrases.text(
        .pairTitle, ["first": parts[first].title.text, "second": parts[second].title.text]))
  }
}
