internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The values of the home page.
  func home(_ texts: inout PageTexts) -> [Value] {
    var ids = TableNumbers()
    let route = Route.home(language: edition.number)
    return frame(.home, edition.home.header, route: route, prose: edition.home.prose)
      + [
        notices.notices(of: edition.home.dataSets),
        .markup(writer.html(edition.home.prose, ids: &ids)), .list(homeCareerLinks),
        .flag(!edition.careers.isEmpty),
        edition.careers.isEmpty ? .absent : careersURL,
      ] + comparisonsOnHome(&texts) + homePosts
  }

  /// The values of a plain page.
  func page(_ index: Int) -> [Value] {
    var ids = TableNumbers()
    let page = edition.pages[index]
    let route = Route.page(language: edition.number, page: index)
    return frame(.page, page.header, route: route, prose: page.prose)
      + [
        notices.notices(of: page.dataSets), .markup(writer.html(page.prose, ids: &ids)),
      ] + contents(of: page.prose, page.header) + children(route)
  }

  /// The headings of a text, for the list that stands before it, and whether it has one; none if the
  /// page does not ask for the list.
  func contents(of prose: Prose, _ header: PageHeader) -> [Value] {
    let entries = header.contentsLocation == nil ? [] : prose.contents
    let headings = entries.map { entry in
      let url = SafeURL(sitePath: Array("#\(entry.id)".utf8))
      let values: [Value] = [.url(url), .text(Text(entry.text)), .flag(entry.isDeeper)]
      return Value.record(Record(Offer.heading, values))
    }
    return [.list(headings), .flag(!headings.isEmpty)]
  }

  /// The values of a page that was made of a row.
  func row(_ index: Int) -> [Value] {
    let route = Route.row(language: edition.number, row: index)
    return frame(.page, edition.rows.header(index), route: route)
      + [.absent, .absent, .absent, .flag(false)] + children(route)
  }

  // The pages of the folder of which a page is the index.
  private func children(_ route: Route) -> [Value] {
    let links = folders.pages(below: route).map { page in
      let header = edition.header(of: page)
      return link(
        to: page,
        label: Text(header?.title ?? ""),
        description: header?.description
      )
    }
    return [.list(links), .flag(!links.isEmpty)]
  }

  /// The values of the page for an address that does not exist.
  func notFound() -> [Value] {
    frame(
      .notFound,
      route: .notFound(language: edition.number),
      title: .notFoundTitle,
      description: .notFoundDescription
    )
  }

  /// The values of a page that leads elsewhere.
  func redirect(_ index: Int) -> [Value] {
    let redirect = edition.redirects[index]
    let title = frames.title(of: redirect.target)
    let frame = PageFrame(
      kind: .redirect,
      title: .text(title),
      documentTitle: .text(documentTitle(title)),
      description: .absent,
      canonical: canonical(redirect.target),
      route: redirect.target,
      isUnlisted: true
    )
    return frames.values(frame) + [.url(site.absoluteURL(of: redirect.target))]
  }

  /// The frame of a page that an editor wrote; the description is that of its header unless another is
  /// given, and the image that stands for the page elsewhere is that of its header, or else the first of the
  /// prose.
  func frame(
    _ kind: PageKind,
    _ header: PageHeader,
    route: Route,
    list: Route? = nil,
    description: String? = nil,
    prose: Prose? = nil
  ) -> [Value] {
    let title = Text(header.title)
    let trail = list.map { [$0] } ?? folders.trail(of: route)
    let name = site.configuration.name[edition.language.tag]
    let isSiteName = kind == .home && header.title == name
    return frames.values(
      PageFrame(
        kind: kind,
        title: .text(title),
        documentTitle: .text(isSiteName ? title : documentTitle(title)),
        description: .text(Text(description ?? header.description)),
        canonical: canonical(route),
        route: route,
        translations: translations.of(route),
        twins: twins(of: route),
        structuredData: structuredData(
          of: route,
          title: header.title,
          header: header,
          trail: trail
        ),
        image: header.imageAddress.map { "/\($0)" } ?? prose.flatMap { OpenGraph.image(in: $0) },
        params: templates.params.value(of: header.params),
        trail: trail
      )
    )
  }

  /// The frame of a page that no editor wrote; of a list in parts, its number from 0.
  ///
  /// The values are
  /// those that its title and description name beside the site and the page.
  func frame(
    _ kind: PageKind,
    route: Route,
    title: MessageKey,
    description: MessageKey,
    values: [String: String] = [:],
    page: Int = 0,
    list: Route? = nil
  ) -> [Value] {
    let name = site.configuration.name[edition.language.tag] ?? ""
    let values = values.merging(["site": name, "page": "\(page + 1)"]) { $1 }
    let heading = phrases.text(title, values)
    let title = Text(heading)
    let trail = [list].compactMap(\.self)
    return frames.values(
      PageFrame(
        kind: kind,
        title: .text(title),
        documentTitle: .text(documentTitle(title)),
        description: .text(Text(phrases.text(description, values))),
        canonical: kind == .notFound ? .absent : canonical(route),
        route: route,
        isUnlisted: kind == .notFound,
        translations: translations.of(route),
        twins: twins(of: route),
        structuredData: structuredData(of: route, title: heading, header: nil, trail: trail),
        trail: trail
      )
    )
  }

  private func canonical(_ route: Route) -> Value {
    .url(site.absoluteURL(of: route))
  }
}
