internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The values of the home page.
  func home() -> [Value] {
    var ids = TableNumbers()
    let route = Route.home(language: edition.number)
    return frame(.home, edition.home.header, route: route)
      + [
        notices.notices(of: edition.home.dataSets),
        .markup(writer.html(edition.home.prose, ids: &ids)), .list(careerLinks),
        .flag(!edition.careers.isEmpty), .list(comparisonLinks),
        .flag(!edition.comparisons.isEmpty),
      ]
  }

  /// The values of a plain page.
  func page(_ index: Int) -> [Value] {
    var ids = TableNumbers()
    let page = edition.pages[index]
    return frame(.page, page.header, route: .page(language: edition.number, page: index))
      + [notices.notices(of: page.dataSets), .markup(writer.html(page.prose, ids: &ids))]
  }

  /// The values of the list of careers.
  func careers() -> [Value] {
    list(
      .careers(language: edition.number),
      title: .careersTitle,
      description: .careersDescription,
      links: careerLinks
    )
  }

  /// The values of the list of comparisons.
  func comparisons() -> [Value] {
    list(
      .comparisons(language: edition.number),
      title: .comparisonsTitle,
      description: .comparisonsDescription,
      links: comparisonLinks
    )
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

  /// The frame of a page that an editor wrote.
  func frame(
    _ kind: PageKind,
    _ header: PageHeader,
    route: Route,
    list: Route? = nil
  ) -> [Value] {
    let title = Text(header.title)
    let name = site.configuration.name[edition.language.tag]
    let isSiteName = kind == .home && header.title == name
    return frames.values(
      PageFrame(
        kind: kind,
        title: .text(title),
        documentTitle: .text(isSiteName ? title : documentTitle(title)),
        description: .text(Text(header.description)),
        canonical: canonical(route),
        route: route,
        translations: translations.of(route),
        twins: TwinLink.values(ownTwins(of: route), isOwn: true),
        structuredData: structuredData(
          of: route,
          title: header.title,
          header: header,
          list: list
        ),
        list: list
      )
    )
  }

  private func list(
    _ route: Route,
    title: MessageKey,
    description: MessageKey,
    links: [Value]
  ) -> [Value] {
    frame(.list, route: route, title: title, description: description) + [.list(links)]
  }

  private func frame(
    _ kind: PageKind,
    route: Route,
    title: MessageKey,
    description: MessageKey
  ) -> [Value] {
    let name = site.configuration.name[edition.language.tag] ?? ""
    let heading = phrases.text(title)
    let title = Text(heading)
    return frames.values(
      PageFrame(
        kind: kind,
        title: .text(title),
        documentTitle: .text(documentTitle(title)),
        description: .text(Text(phrases.text(description, ["site": name]))),
        canonical: kind == .notFound ? .absent : canonical(route),
        route: route,
        isUnlisted: kind == .notFound,
        translations: translations.of(route),
        structuredData: structuredData(of: route, title: heading, header: nil, list: nil)
      )
    )
  }

  private func canonical(_ route: Route) -> Value {
    .url(site.absoluteURL(of: route))
  }

  private var careerLinks: [Value] {
    edition.careers.enumerated().map { index, career in
      link(
        to: .career(language: edition.number, career: index),
        label: parts[index].title,
        description: career.header.description
      )
    }
  }

  private var comparisonLinks: [Value] {
    edition.comparisons.enumerated().map { index, comparison in
      link(
        to: .comparison(language: edition.number, comparison: index),
        label: Text(comparison.header.title),
        description: comparison.header.description
      )
    }
  }
}
