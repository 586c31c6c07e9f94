internal import Localization
internal import SiteModel
internal import Templates

/// Makes the values that every page of a language has.
struct FrameWriter: Sendable {
  private let site: Site
  private let edition: Edition
  private let siteName: Value
  private let siteDescription: Value
  private let home: Value
  private let asOf: (text: Value, date: Value)
  private let language: (tag: Value, direction: Value)
  private let words: Value
  private let assets: Value
  private let style: Value
  private let noParams: Value
  private let tables: Value
  private let search: (page: Value, index: Value)
  private let feed: Value
  private let manifest: Value
  private let graphLocale: Value
  private let kinds: [Value]
  private let titles: [Route: Text]
  private let menu: Value
  private let menuRoutes: Set<Route>
  private let steps: [Route: Value]

  /// Prepares what all pages share.
  ///
  /// Pages without custom keys have those that are given; all have the same tables.
  init(
    site: Site,
    edition: Edition,
    phrases: Phrasebook,
    style: InlineStyle?,
    params: Value,
    tables: Value,
    assets: AssetNames
  ) {
    noParams = params
    self.tables = tables
    self.site = site
    self.edition = edition
    words = .record(phrases.words)
    self.assets = .record(assets.record)
    self.style =
      style.map { .record(Record(Offer.style, [.markup($0.sheet), .text(Text($0.hash))])) }
      ?? .absent
    let tag = edition.language.tag
    siteName = .text(Text(site.configuration.name[tag] ?? ""))
    siteDescription = .text(Text(site.configuration.description?[tag] ?? ""))
    home = .url(site.addresses.url(of: .home(language: edition.number)))
    let conventions = edition.language.conventions
    // The day is that up to which the age of figures is counted; a site without any has no use for it.
    let asOf = site.dataSets.isEmpty ? nil : site.asOf
    self.asOf = (
      asOf.map { .text(Text(conventions.longDate($0))) } ?? .absent,
      asOf.map { .text(Text("\($0)")) } ?? .absent
    )
    let direction = TextDirection(languageTag: tag.description)
    language = (.text(Text(tag.description)), .text(Text(direction.rawValue)))
    let routes: [Route] = [
      .search(language: edition.number), .searchIndex(language: edition.number),
    ]
    let urls = routes.map { Value.url(site.addresses.url(of: $0)) }
    search = site.configuration.hasSearch ? (urls[0], urls[1]) : (.absent, .absent)
    feed =
      edition.posts.isEmpty
      ? .absent : .url(site.addresses.url(of: .discovery(language: edition.number, .feed)))
    manifest = .url(site.addresses.url(of: .discovery(language: edition.number, .manifest)))
    graphLocale = .text(Text(OpenGraph.locale(of: conventions)))
    kinds = PageKind.allCases.map { .text(Text($0.rawValue)) }
    let titles = Self.titles(of: edition, phrases: phrases)
    self.titles = titles
    menuRoutes = Set(edition.menu.flatMap(\.routes))
    menu = Self.menu(edition.menu, in: edition, titles: titles, site: site, at: nil)
    let lists: [Route] =
      [
        .home(language: edition.number), .careers(language: edition.number),
        .comparisons(language: edition.number), .tags(language: edition.number),
      ] + edition.folders.indices.map { .posts(language: edition.number, folder: $0) }
    steps = Dictionary(
      uniqueKeysWithValues: lists.map { route in
        let label = Value.text(titles[route] ?? "")
        return (route, .record(Record(Offer.step, [label, .url(site.addresses.url(of: route))])))
      }
    )
  }

  /// The values of the frame's fields, in their order, with room for those of the page's kind.
  func values(_ frame: PageFrame) -> [Value] {
    let hasTranslations = frame.translations.count > 1
    let breadcrumb = breadcrumb(of: frame)
    var values: [Value] = []
    values.reserveCapacity(44)
    values.append(kinds[frame.kind.number])
    values.append(language.tag)
    values.append(language.direction)
    values.append(frame.title)
    values.append(frame.documentTitle)
    values.append(frame.description)
    values.append(frame.canonical)
    values.append(.flag(frame.isUnlisted))
    values.append(hasTranslations ? alternates(of: frame) : .absent)
    values.append(siteName)
    values.append(siteDescription)
    values.append(home)
    values.append(menu(at: frame.route))
    values.append(hasTranslations ? translations(of: frame) : .absent)
    values.append(.flag(hasTranslations))
    values.append(.list(breadcrumb))
    values.append(.flag(!breadcrumb.isEmpty))
    values.append(asOf.text)
    values.append(asOf.date)
    values.append(.list(frame.twins))
    values.append(.flag(!frame.twins.isEmpty))
    values.append(frame.structuredData)
    values.append(style(of: frame.route))
    values.append(search.page)
    values.append(frame.kind == .search || frame.kind == .list ? search.index : .absent)
    values.append(words)
    values.append(frame.params ?? noParams)
    values.append(tables)
    values.append(assets)
    values.append(feed)
    values.append(OpenGraph.isArticle(frame.kind) ? Self.article : Self.website)
    values.append(graphLocale)
    values.append(image(of: frame))
    values.append(markdown(of: frame))
    // Browsers fetch it with its icon from each page that names it.
    values.append(frame.kind == .home ? manifest : .absent)
    return values
  }

  /// The title of a page of this language that an editor wrote, or of a list.
  func title(of route: Route) -> Text {
    Self.title(of: route, in: edition, titles)
  }

  // Posts come by the thousand, and few pages name one: their titles are not kept twice.
  private static func title(of route: Route, in edition: Edition, _ titles: [Route: Text]) -> Text {
    if case .post(_, let post) = route { return Text(edition.posts[post].header.title) }
    return titles[route] ?? ""
  }

  // Generated pairs and posts come by the thousand: a copy of the sheet in each would double the site or
  // more. They link to the one file, which a reader who came from another page of theirs has already.
  private func style(of route: Route) -> Value {
    switch route {
    case .pair, .post, .posts, .tag: .absent
    case .home, .page, .tags, .careers, .comparisons, .career, .comparison, .row, .search,
      .notFound,
      .redirect, .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage,
      .searchIndex, .discovery, .markdownTwin:
      style
    }
  }

  private static let article = Value.text("article")
  private static let website = Value.text("website")

  private func markdown(of frame: PageFrame) -> Value {
    guard site.configuration.hasMarkdownTwins, frame.kind != .redirect else { return .absent }
    return frame.route.markdownTwin.map { .url(site.addresses.url(of: $0)) } ?? .absent
  }

  private func image(of frame: PageFrame) -> Value {
    guard let path = frame.image else { return .absent }
    let baseURL = site.configuration.baseURL
    let url = "\(baseURL.description.dropLast())\(path)"
    return .url(SafeURL(sitePath: LinkText.percentEncoded(url)))
  }

  private func alternates(of frame: PageFrame) -> Value {
    // The default language stands for all others, or else the first that there is.
    let fallback = frame.translations[0]
    let all = frame.translations.map { (tag(of: $0), $0.route) } + [("x-default", fallback.route)]
    return .list(
      all.map { tag, route in
        .record(Record(Offer.alternate, [.text(Text(tag)), .url(site.absoluteURL(of: route))]))
      }
    )
  }

  private func translations(of frame: PageFrame) -> Value {
    .list(
      frame.translations.map { translation in
        let language = site.editions[translation.language].language
        return .record(
          Record(
            Offer.translation,
            [
              .text(Text(language.tag.description)),
              .text(Text(language.conventions.language.endonym)),
              .url(site.addresses.url(of: translation.route)),
              .flag(translation.language == edition.number),
            ]
          )
        )
      }
    )
  }

  private func tag(of translation: PageFrame.Translation) -> String {
    site.editions[translation.language].language.tag.description
  }

  private func menu(at route: Route) -> Value {
    guard menuRoutes.contains(route) else { return menu }
    return Self.menu(edition.menu, in: edition, titles: titles, site: site, at: route)
  }

  private func breadcrumb(of frame: PageFrame) -> [Value] {
    guard frame.kind != .home, frame.kind != .notFound else { return [] }
    let here = Value.record(Record(Offer.step, [frame.title, .absent]))
    return [step(to: .home(language: edition.number))] + frame.trail.map(step) + [here]
  }

  private func step(to route: Route) -> Value {
    steps[route]
      ?? .record(
        Record(
          Offer.step,
          [.text(titles[route] ?? ""), .url(site.addresses.url(of: route))]
        )
      )
  }

  private static func menu(
    _ entries: [MenuEntry],
    in edition: Edition,
    titles: [Route: Text],
    site: Site,
    at route: Route?
  ) -> Value {
    .list(
      entries.map { entry in
        let (url, title, isCurrent): (Value, Text?, Bool) =
          switch entry.target {
          case .page(let page):
            (
              .url(site.addresses.url(of: page)), Self.title(of: page, in: edition, titles),
              page == route
            )
          case .address(let address): (SafeURL(address).map { .url($0) } ?? .absent, nil, false)
          case .nothing: (.absent, nil, false)
          }
        return .record(
          Record(
            Offer.menuEntry,
            [
              url, .text(entry.label.map { Text($0) } ?? title ?? ""), .flag(isCurrent),
              .flag(!entry.entries.isEmpty),
              menu(entry.entries, in: edition, titles: titles, site: site, at: route),
            ]
          )
        )
      }
    )
  }

  private static func titles(of edition: Edition, phrases: Phrasebook) -> [Route: Text] {
    let language = edition.number
    var titles: [Route: Text] = [
      .home(language: language): Text(phrases.text(.home)),
      .careers(language: language): Text(phrases.text(.careersTitle)),
      .comparisons(language: language): Text(phrases.text(.comparisonsTitle)),
      .tags(language: language): Text(phrases.text(.tagsTitle)),
      .search(language: language): phrases.label("words.search"),
    ]
    for (index, folder) in edition.folders.enumerated() {
      titles[.posts(language: language, folder: index)] = Text(
        folder.head?.header.title ?? phrases.text(.postsTitle)
      )
    }
    for (index, page) in edition.pages.enumerated() {
      titles[.page(language: language, page: index)] = Text(page.header.title)
    }
    for (index, career) in edition.careers.enumerated() {
      titles[.career(language: language, career: index)] = Text(career.header.title)
    }
    for (index, comparison) in edition.comparisons.enumerated() {
      titles[.comparison(language: language, comparison: index)] = Text(comparison.header.title)
    }
    return titles
  }
}
