internal import SiteModel
internal import SourceText
internal import Templates
internal import WageData

/// Renders the pages of one language.
///
/// A class, so that a page does not copy all that it shares with the others.
final class EditionRenderer: Sendable {
  let site: Site
  let edition: Edition
  let phrases: Phrasebook
  let frames: FrameWriter
  let translations: Translations
  let writer: ProseWriter
  let tables: WageTables
  let figures: FigureWriter
  let overlaps: OverlapWriter
  let twins: TwinWriter
  let structuredData: StructuredData?
  let templates: PageTemplates
  let notices: NoticeWriter
  let keys: EditionKeys
  let parts: [CareerParts]

  /// The link to each tag, which stands on every page that shows one of its posts.
  let tagLinks: [Value]

  let related: RelatedComparisons
  let folders: PageFolders

  /// The comparisons that lists name, in the order of their titles: those that an editor wrote, then the
  /// generated pairs that are worth a page.
  let listedComparisons: [Route]
  let ranking: CareerRanking
  let pairTexts: PairTexts
  let siteDataSets: [Int]
  let siteNotices: Value

  /// The charts of generated pairs by the year and by the hour; empty without such pairs.
  let strips: [PairStrips]

  /// Prepares what the pages of a language share, and what each career contributes.
  init(
    site: Site,
    edition: Edition,
    phrases: Phrasebook,
    translations: Translations,
    templates: PageTemplates,
    fragments: FragmentTemplates,
    style: InlineStyle?,
    assets: AssetNames
  ) {
    self.site = site
    self.edition = edition
    self.phrases = phrases
    self.translations = translations
    self.templates = templates
    frames = FrameWriter(
      site: site,
      edition: edition,
      phrases: phrases,
      style: style,
      params: templates.params.none,
      tables: templates.tables.value(for: templates.all),
      assets: assets
    )
    let figures = FigureWriter(
      format: FigureFormat(edition.language),
      words: phrases.words,
      templates: fragments
    )
    let tables = WageTables(
      site: site,
      edition: edition,
      phrases: phrases,
      templates: fragments,
      figures: figures
    )
    let writer = ProseWriter(
      addresses: site.addresses,
      words: phrases.words,
      templates: fragments,
      tables: tables
    )
    let keys = EditionKeys(edition, order: site.configuration.sections, phrases: phrases)
    self.figures = figures
    overlaps = OverlapWriter(
      phrases: phrases,
      templates: fragments,
      figures: figures,
      tables: tables
    )
    self.tables = tables
    twins = TwinWriter(site: site, edition: edition, phrases: phrases, tables: tables)
    structuredData =
      site.configuration.hasStructuredData
      ? StructuredData(site: site, edition: edition, phrases: phrases) : nil
    self.writer = writer
    self.keys = keys
    let order = TitleOrder(edition)
    related = RelatedComparisons(edition, order: order)
    folders = PageFolders(edition)
    listedComparisons =
      order.comparisons.map { .comparison(language: edition.number, comparison: $0) }
      + order.sorted(edition.indexedPairs).map {
        .pair(language: edition.number, first: $0.first, second: $0.second)
      }
    pairTexts = PairTexts(site: site, edition: edition, phrases: phrases)
    let notices = NoticeWriter(site: site, language: edition.language, phrases: phrases)
    self.notices = notices
    tagLinks = edition.tags.enumerated().map { index, tag in
      let route = Route.tag(language: edition.number, tag: index)
      return Self.link(to: route, on: site, label: Text(tag.name))
    }
    let data = site.configuration.data.map { [$0] } ?? []
    siteDataSets = tables.numbers(of: data)
    siteNotices = notices.notices(of: data)
    let parts = edition.careers.enumerated().map { index, career in
      CareerParts(
        career,
        route: .career(language: edition.number, career: index),
        site: site,
        keys: keys,
        writer: writer,
        tables: tables,
        twins: TwinLink.ofCareer(index, site: site, edition: edition, phrases: phrases)
      )
    }
    self.parts = parts
    ranking = CareerRanking(
      siteDataSets.first.map { dataSet in parts.map { $0.columns[dataSet] } } ?? [],
      benchmark: site.configuration.data.flatMap { tables.benchmark(in: $0) },
      edition: edition
    )
    let drawn = edition.pairs.isEmpty ? nil : siteDataSets.first
    strips = [PayPeriod.year, .hour].compactMap { period in
      drawn.flatMap { PairStrips(parts, dataSet: $0, per: period, charts: tables.charts) }
    }
  }

  /// Appends the page of a route to a buffer.
  ///
  /// The stencils are those of this very renderer. The report receives the faults of texts that are
  /// read only now.
  func render(
    _ route: Route,
    stencils: PairStencils,
    into buffer: inout [UInt8],
    report: inout DiagnosticReport
  ) -> SiteRenderer.Making {
    if case .pair(_, let first, let second) = route,
      stencils.append(PairRoutes.Pair(first, second), self, to: &buffer)
    {
      return .filled
    }
    if case .markdownTwin(let language, let text) = route {
      appendMarkdown(of: text.route(language: language), stencils: stencils, to: &buffer)
      return .written
    }
    var texts = PageTexts(reserving: 4096)
    guard let page = page(of: route, &texts, &report) else {
      renderData(route, into: &buffer)
      return .written
    }
    let chosen = edition.header(of: route)?.template?.name
    templates.render(page.kind, named: chosen, page.values, texts: texts, into: &buffer)
    return .written
  }

  // What is wrong with a text is told with its page.
  private func appendMarkdown(of route: Route, stencils: PairStencils, to buffer: inout [UInt8]) {
    var page: [UInt8] = []
    var report = DiagnosticReport()
    _ = render(route, stencils: stencils, into: &page, report: &report)
    let url = site.absoluteURL(of: route).text.text
    let links = AbsoluteLinks(baseURL: site.configuration.baseURL, page: url)
    buffer += MarkdownWriter.markdown(of: links.applied(to: page))
  }

  // The values of a page; `nil` for a file of data.
  private func page(
    of route: Route,
    _ texts: inout PageTexts,
    _ report: inout DiagnosticReport
  ) -> (kind: PageKind, values: [Value])? {
    switch route {
    case .home: (.home, home(&texts))
    case .page(_, let page): (.page, self.page(page))
    case .post(_, let post): (.post, self.post(post, &report))
    case .posts(_, let folder, let page): (.posts, posts(folder, page: page))
    case .tags: (.tags, tags())
    case .tag(_, let tag, let page): (.tag, self.tag(tag, page: page))
    case .careers(_, let page): (.careers, careers(onPage: page))
    case .comparisons(_, let page): (.list, comparisons(onPage: page, &texts))
    case .career(_, let career): (.career, self.career(career, &texts))
    case .comparison(_, let comparison): (.comparison, self.comparison(comparison, &texts))
    case .pair(_, let first, let second): (.comparison, pair(first, second, &texts))
    case .search: (.search, search())
    case .notFound: (.notFound, notFound())
    case .row(_, let row): (.page, self.row(row))
    case .redirect(_, let redirect): (.redirect, self.redirect(redirect))
    case .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex,
      .discovery, .markdownTwin:
      nil
    }
  }

  /// The words of the title bar.
  func documentTitle(_ title: Text) -> Text {
    let name = site.configuration.name[edition.language.tag] ?? ""
    let title = String(decoding: title.raw, as: UTF8.self)
    return Text(phrases.text(.documentTitle, ["title": title, "site": name]))
  }

  /// A link to a page of this language.
  func link(to route: Route, label: Text, description: String? = nil) -> Value {
    Self.link(to: route, on: site, label: label, description: description)
  }

  private static func link(
    to route: Route,
    on site: Site,
    label: Text,
    description: String? = nil
  ) -> Value {
    .record(
      Record(
        Offer.link,
        [
          .url(site.addresses.url(of: route)), .text(label),
          description.map { .text(Text($0)) } ?? .absent, .flag(false),
        ]
      )
    )
  }
}
