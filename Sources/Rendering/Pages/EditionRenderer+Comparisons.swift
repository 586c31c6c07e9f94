internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The values of a comparison that an editor wrote.
  func comparison(_ index: Int, _ texts: inout PageTexts) -> [Value] {
    let comparison = edition.comparisons[index]
    let route = Route.comparison(language: edition.number, comparison: index)
    var ids = TableNumbers()
    var own: [String: OwnSection] = [:]
    for section in comparison.sections {
      own[section.key] = OwnSection(
        title: section.title.map { .markup(writer.html($0, ids: &ids)) },
        body: .markup(writer.html(section.prose, ids: &ids)))
    }
    let holdsWages =
      comparison.opening.holdsWages || comparison.sections.contains { $0.prose.holdsWages }
    var values = frame(
      .comparison, comparison.header, route: route, list: .comparisons(language: edition.number))
    values.append(notices.notices(of: comparison.dataSets))
    appendPair(
      parts[comparison.first], parts[comparison.second], own: own,
      opening: .markup(writer.html(comparison.opening, ids: &ids)),
      dataSets: tables.numbers(of: comparison.dataSets), showsWages: !holdsWages, ids: &ids, texts: &texts, to: &values)
    appendRelated(comparison.first, comparison.second, except: route, &texts, to: &values)
    return values
  }

  /// The values of a comparison that no editor wrote.
  func pair(_ first: Int, _ second: Int, _ texts: inout PageTexts) -> [Value] {
    let route = Route.pair(language: edition.number, first: first, second: second)
    let (left, right) = (parts[first], parts[second])
    let title = texts.text { pairTexts.appendTitle(left, right, to: &$0) }
    let frame = PageFrame(
      kind: .comparison, title: title,
      documentTitle: texts.text { pairTexts.appendDocumentTitle(left, right, to: &$0) },
      description: texts.text { pairTexts.appendDescription(left, right, to: &$0) },
      canonical: texts.sitePath { bytes in
        bytes += pairTexts.baseURL
        site.addresses.appendPath(of: route, to: &bytes)
      },
      route: route, isUnlisted: true, translations: translations.of(route),
      list: .comparisons(language: edition.number))
    var ids = TableNumbers()
    var values = frames.values(frame)
    values.append(siteNotices)
    appendPair(
      left, right, own: [:], opening: .absent, dataSets: siteDataSets, showsWages: true, ids: &ids,
      texts: &texts, to: &values)
    appendRelated(first, second, except: route, &texts, to: &values)
    return values
  }

  /// A comparison's own section.
  private struct OwnSection {
    let title: Value?
    let body: Value
  }

  private func appendPair(
    _ first: CareerParts, _ second: CareerParts, own: [String: OwnSection], opening: Value,
    dataSets: [Int], showsWages: Bool, ids: inout TableNumbers, texts: inout PageTexts,
    to values: inout [Value]
  ) {
    let medians = dataSets.first.map { self.medians(first, second, dataSet: $0, &texts) }
    let facts = facts(first, second)
    values.append(side(first, median: medians?.first))
    values.append(side(second, median: medians?.second))
    values.append(medians?.verdict ?? .absent)
    values.append(opening)
    values.append(.list(facts))
    values.append(.flag(!facts.isEmpty))
    values.append(.list(sections(first, second, own: own)))
    values.append(
      showsWages ? pairWages(first, second, dataSets: dataSets, ids: &ids) : .absent)
  }

  // One data set is the case of hundreds of thousands of pages.
  private func pairWages(
    _ first: CareerParts, _ second: CareerParts, dataSets: [Int], ids: inout TableNumbers
  ) -> Value {
    guard dataSets.count == 1, first.columns[dataSets[0]].hasRow,
      second.columns[dataSets[0]].hasRow
    else { return wages(of: [first, second], dataSets: dataSets, ids: &ids) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384)
    tables.appendPair(
      [first.columns[dataSets[0]], second.columns[dataSets[0]]], [first.title, second.title],
      to: &bytes)
    return .markup(bytes)
  }

  private func side(_ parts: CareerParts, median: Value?) -> Value {
    .record(Record(Offer.side, [.text(parts.title), parts.url, parts.code, median ?? .absent]))
  }

  private func facts(_ first: CareerParts, _ second: CareerParts) -> [Value] {
    var facts: [Value] = []
    facts.reserveCapacity(keys.facts.count)
    for number in keys.facts.indices {
      let (left, right) = (first.facts[number], second.facts[number])
      if case .absent = left { continue }
      if case .absent = right { continue }
      facts.append(.record(Record(Offer.factPair, [keys.factLabels[number], left, right])))
    }
    return facts
  }

  private func sections(
    _ first: CareerParts, _ second: CareerParts, own: [String: OwnSection]
  ) -> [Value] {
    var sections: [Value] = []
    sections.reserveCapacity(keys.sections.count)
    for (number, key) in keys.sections.enumerated() {
      let (left, right) = (first.sections[number], second.sections[number])
      var isPair = true
      if case .absent = left, case .absent = right { isPair = false }
      let own = own.isEmpty ? nil : own[key]
      guard isPair || own != nil else { continue }
      sections.append(
        .record(
          Record(
            Offer.sectionPair,
            [
              keys.sectionIDs[number], own?.title ?? keys.sectionNames[number],
              own?.body ?? .absent, .flag(isPair), left, right,
            ])))
    }
    return sections
  }

  private func appendRelated(
    _ first: Int, _ second: Int, except route: Route, _ texts: inout PageTexts,
    to values: inout [Value]
  ) {
    let routes = related.routes(near: first, second, except: route)
    var links: [Value] = []
    links.reserveCapacity(routes.count)
    for route in routes {
      let label: Value =
        if case .pair(_, let first, let second) = route {
          texts.text { pairTexts.appendTitle(parts[first], parts[second], to: &$0) }
        } else {
          .text(frames.title(of: route))
        }
      let url = texts.sitePath { bytes in
        bytes.append(UInt8(ascii: "/"))
        site.addresses.appendPath(of: route, to: &bytes)
      }
      links.append(.record(Record(Offer.link, [url, label, .absent, .flag(false)])))
    }
    values.append(.list(links))
    values.append(.flag(!links.isEmpty))
  }
}
