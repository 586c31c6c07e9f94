internal import SiteModel
internal import SourceText
internal import Templates
internal import WageData

/// Tells programs in the words of schema.org what pages are and state.
struct StructuredData: Sendable {
  private static let context = ("@context", JSONValue.text("https://schema.org"))

  private let site: Site
  private let edition: Edition
  private let language: String
  private let home: (title: String, route: Route)
  private let lists: [Route: String]
  private let phrases: Phrasebook

  /// The breadcrumbs of the pages below each list before and behind their titles.
  private var breadcrumbs: [Route: (start: [UInt8], end: [UInt8])] = [:]

  /// The same of a generated pair, with all that stands around it.
  private var pair: (start: [UInt8], end: [UInt8]) = ([], [])

  /// Describes the pages of a language.
  init(site: Site, edition: Edition, phrases: Phrasebook) {
    self.site = site
    self.edition = edition
    self.phrases = phrases
    language = edition.language.tag.description
    home = (phrases.text(.home), .home(language: edition.number))
    lists = [
      .careers(language: edition.number): phrases.text(.careersTitle),
      .comparisons(language: edition.number): phrases.text(.comparisonsTitle),
      .tags(language: edition.number): phrases.text(.tagsTitle),
    ].merging(
      edition.folders.enumerated().map { index, folder in
        (
          .posts(language: edition.number, folder: index),
          folder.head?.header.title ?? phrases.text(.postsTitle)
        )
      }
    ) { $1 }
    for list in lists.keys {
      breadcrumbs[list] = Self.halves(breadcrumb(trail: [list], title: Stencil.mark(0)).bytes)
    }
    let list = Route.comparisons(language: edition.number)
    pair = Self.halves(
      Self.fragment([breadcrumb(trail: [list], title: Stencil.mark(0))]).bytes
    )
  }

  private static func halves(_ bytes: [UInt8]) -> (start: [UInt8], end: [UInt8]) {
    let mark = ByteSearch.first(Array(Stencil.mark(0).utf8), in: bytes[...]) ?? 0..<0
    return (Array(bytes[..<mark.lowerBound]), Array(bytes[mark.upperBound...]))
  }

  /// A text as the content of a JSON string in a page.
  static func content(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONValue.appendContent(of: Array(text.utf8), to: &bytes)
    return JSONFragment(bytes).bytes
  }

  /// What a generated pair is told to be, given its title as the content of a JSON string.
  func pair(title: [UInt8]) -> Value {
    .json(JSONFragment(pair.start + title + pair.end))
  }

  /// Several things as a value of a page.
  static func value(_ things: [JSONValue]) -> Value {
    .json(fragment(things))
  }

  /// The way from the home page to a page.
  func breadcrumb(trail: [Route], title: String) -> JSONValue {
    if trail.count == 1, let (start, end) = breadcrumbs[trail[0]] {
      var bytes = start
      JSONValue.appendContent(of: Array(title.utf8), to: &bytes)
      return .written(bytes + end)
    }
    var steps: [(String, Route?)] = [(home.title, home.route)]
    steps += trail.map { (lists[$0] ?? edition.header(of: $0)?.title ?? "", $0) }
    steps.append((title, nil))
    let items = steps.enumerated().map { index, step in
      var members: [(String, JSONValue)] = [
        ("@type", .text("ListItem")), ("position", .number("\(index + 1)")),
        ("name", .text(step.0)),
      ]
      if let route = step.1 { members.append(("item", .text(url(of: route)))) }
      return JSONValue.object(members)
    }
    return .object([("@type", .text("BreadcrumbList")), ("itemListElement", .list(items))])
  }

  /// A page that an editor wrote, with the dates and the author that the content gives.
  func article(_ header: PageHeader, route: Route) -> JSONValue {
    var page: [(String, JSONValue)] = [
      ("@type", .text("WebPage")), ("@id", .text(url(of: route))),
    ]
    if let day = header.reviewed { page.append(("lastReviewed", .text("\(day)"))) }
    var members: [(String, JSONValue)] = [
      ("@type", .text("Article")), ("headline", .text(header.title)),
      ("description", .text(header.description)), ("inLanguage", .text(language)),
      ("mainEntityOfPage", .object(page)),
    ]
    if case .post(_, let index) = route {
      let post = edition.posts[index]
      members.append(("datePublished", .text("\(post.date)")))
      members.append(("dateModified", .text("\(post.updated)")))
    }
    if let author = site.configuration.author { members.append(("author", .text(author))) }
    return .object(members)
  }

  /// The data beside a page.
  func dataSet(_ page: TwinWriter.Page, json: Route) -> JSONValue {
    let records = page.content.dataSets.compactMap { site.dataSets[$0]?.record }
    let distinct = { (texts: [String]) in
      JSONValue.texts(texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    let files = [(page.csv, "text/csv"), (json, "application/json")].map { route, type in
      JSONValue.object([
        ("@type", .text("DataDownload")), ("encodingFormat", .text(type)),
        ("contentUrl", .text(url(of: route))),
      ])
    }
    return .object([
      ("@type", .text("Dataset")),
      ("name", .text(phrases.text(.dataTitle, ["title": page.title]))),
      ("description", .text(phrases.text(.dataDescription, ["title": page.title]))),
      ("inLanguage", .text(language)), ("url", .text(url(of: page.route))),
      ("isBasedOn", distinct(records.map(\.url))),
      ("temporalCoverage", distinct(records.map { "\($0.period)" })),
      ("spatialCoverage", distinct(records.map { edition.language.term($0.area) })),
      ("distribution", .list(files)),
    ])
  }

  /// The whole URL of a route.
  func url(of route: Route) -> String {
    site.absoluteURL(of: route).text.text
  }

  private static func fragment(_ things: [JSONValue]) -> JSONFragment {
    JSONFragment(JSONValue.object([context, ("@graph", .list(things))]).bytes)
  }
}
