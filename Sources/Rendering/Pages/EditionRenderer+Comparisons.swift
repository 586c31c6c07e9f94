internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The values of a comparison that an editor wrote.
  func comparison(_ index: Int, _ texts: inout PageTexts) -> [Value] {
    let comparison = edition.comparisons[index]
    let route = Route.comparison(language: edition.number, comparison: index)
    let (first, second) = (parts[comparison.first], parts[comparison.second])
    var ids = TableNumbers()
    var own: [String: PairContent.OwnSection] = [:]
    for section in comparison.sections {
      own[section.key] = PairContent.OwnSection(
        title: section.title.map { .markup(writer.html($0, ids: &ids)) },
        body: .markup(writer.html(section.prose, ids: &ids))
      )
    }
    let holdsWages =
      comparison.opening.holdsWages || comparison.sections.contains { $0.prose.holdsWages }
    let dataSets = tables.numbers(of: comparison.dataSets)
    let content = PairContent(
      medians: medians(first, second, dataSets: dataSets, .traced),
      overlap: overlap(first, second, dataSets: dataSets, .traced),
      chart: chart(of: [first, second], dataSets: dataSets, ids: &ids),
      opening: .markup(writer.html(comparison.opening, ids: &ids)),
      own: own,
      wages: holdsWages
        ? .absent : wages(of: [first, second], dataSets: dataSets, .traced, ids: &ids),
      related: links(
        to: related.routes(near: comparison.first, comparison.second, except: route),
        &texts
      )
    )
    return frame(
      .comparison,
      comparison.header,
      route: route,
      list: .comparisons(language: edition.number),
      prose: comparison.opening
    )
      + [notices.notices(of: comparison.dataSets)] + values(first, second, content)
  }

  /// The values of a comparison that no editor wrote.
  func pair(_ first: Int, _ second: Int, _ texts: inout PageTexts) -> [Value] {
    let route = Route.pair(language: edition.number, first: first, second: second)
    let (left, right) = (parts[first], parts[second])
    let frame = PageFrame(
      kind: .comparison,
      title: texts.escapedText { pairTexts.appendTitle(left, right, to: &$0) },
      documentTitle: texts.escapedText { pairTexts.appendDocumentTitle(left, right, to: &$0) },
      description: texts.escapedText { pairTexts.appendDescription(left, right, to: &$0) },
      canonical: texts.sitePath { appendAbsoluteURL(of: route, to: &$0) },
      route: route,
      isUnlisted: !site.isIndexed(route),
      translations: translations.of(route),
      twins: TwinLink.values(left.twins + right.twins, isOwn: false),
      structuredData: structuredData?.pair(title: jsonTitle(left, right)) ?? .absent,
      trail: [.comparisons(language: edition.number)]
    )
    var ids = TableNumbers()
    let medians = medians(left, right, dataSets: siteDataSets, .plain)
    let content = PairContent(
      medians: medians,
      overlap: overlap(left, right, dataSets: siteDataSets, .plain),
      chart: chart(of: PairRoutes.Pair(first, second), medians, ids: &ids),
      opening: .absent,
      own: [:],
      wages: wages(of: [left, right], dataSets: siteDataSets, .plain, ids: &ids),
      related: links(to: related.routes(near: first, second, except: route), &texts)
    )
    return frames.values(frame) + [siteNotices] + values(left, right, content)
  }

  /// The values of a comparison that only this kind of page has, behind the notices.
  func values(_ first: CareerParts, _ second: CareerParts, _ content: PairContent) -> [Value] {
    let facts = facts(first, second)
    return [
      side(first, median: content.medians.first), side(second, median: content.medians.second),
      content.medians.verdict, content.overlap, content.chart, content.opening, .list(facts),
      .flag(!facts.isEmpty),
      .list(sections(first, second, own: content.own)), content.wages, .list(content.related),
      .flag(!content.related.isEmpty),
    ]
  }

  /// Appends the whole address of a page.
  func appendAbsoluteURL(of route: Route, to bytes: inout [UInt8]) {
    bytes += pairTexts.baseURL
    site.addresses.appendPath(of: route, to: &bytes)
  }

  /// Appends the path of a page, with a slash before it.
  func appendSitePath(of route: Route, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "/"))
    site.addresses.appendPath(of: route, to: &bytes)
  }

  /// Appends the title of a comparison, escaped for HTML.
  func appendTitle(of route: Route, to bytes: inout [UInt8]) {
    if case .pair(_, let first, let second) = route {
      pairTexts.appendTitle(parts[first], parts[second], to: &bytes)
    } else {
      bytes += frames.title(of: route).escaped
    }
  }

  private func side(_ parts: CareerParts, median: Value) -> Value {
    .record(
      Record(
        Offer.side,
        [.text(parts.title), .url(parts.url), .text(parts.codeText), median]
      )
    )
  }

  private func facts(_ first: CareerParts, _ second: CareerParts) -> [Value] {
    keys.facts.indices.compactMap { number in
      let (left, right) = (first.facts[number], second.facts[number])
      if case .absent = left { return nil }
      if case .absent = right { return nil }
      return .record(Record(Offer.factPair, [keys.factLabels[number], left, right]))
    }
  }

  private func sections(
    _ first: CareerParts,
    _ second: CareerParts,
    own: [String: PairContent.OwnSection]
  ) -> [Value] {
    keys.sections.indices.compactMap { number in
      let (left, right) = (first.sections[number], second.sections[number])
      var isPair = true
      if case .absent = left, case .absent = right { isPair = false }
      let own = own[keys.sections[number]]
      guard isPair || own != nil else { return nil }
      return .record(
        Record(
          Offer.sectionPair,
          [
            keys.sectionIDs[number], own?.title ?? keys.sectionNames[number],
            own?.body ?? .absent, .flag(isPair), left, right,
          ]
        )
      )
    }
  }

  /// Links to comparisons of this language.
  func links(to routes: [Route], _ texts: inout PageTexts) -> [Value] {
    routes.map { route in
      let url = texts.sitePath { appendSitePath(of: route, to: &$0) }
      let label = texts.escapedText { appendTitle(of: route, to: &$0) }
      return .record(Record(Offer.link, [url, label, .absent, .flag(false)]))
    }
  }
}
