internal import SiteModel
internal import SourceText
internal import Templates

/// Renders the pages of one language.
struct EditionRenderer: Sendable {
  let site: Site
  let edition: Edition
  let phrases: Phrasebook
  let frames: FrameWriter
  let translations: Translations
  let writer: ProseWriter
  let tables: WageTables
  let templates: PageTemplates
  let parts: [CareerParts]
  let sectionNames: [String: Text]
  let factLabels: [String: Text]

  /// Prepares what the pages of a language share, and what each career contributes.
  init(
    site: Site, edition: Edition, phrases: Phrasebook, translations: Translations,
    templates: PageTemplates, fragments: FragmentTemplates
  ) {
    self.site = site
    self.edition = edition
    self.phrases = phrases
    self.translations = translations
    self.templates = templates
    frames = FrameWriter(site: site, edition: edition, phrases: phrases)
    tables = WageTables(site: site, edition: edition, phrases: phrases, templates: fragments)
    let writer = ProseWriter(
      addresses: site.addresses, words: phrases.words, templates: fragments, tables: tables)
    self.writer = writer
    parts = edition.careers.enumerated().map { index, career in
      CareerParts(
        career, route: .career(language: edition.number, career: index), site: site, writer: writer)
    }
    let sectionKeys = edition.careers.flatMap(\.sections).map(\.key)
      + edition.comparisons.flatMap(\.sections).map(\.key)
    sectionNames = phrases.labels(of: sectionKeys, group: "sections")
    factLabels = phrases.labels(of: edition.careers.flatMap(\.facts).map(\.key), group: "facts")
  }

  /// Appends the page of a route to a buffer.
  func render(_ route: Route, into buffer: inout [UInt8]) {
    let page: (kind: PageKind, values: [Value]) =
      switch route {
      case .home: (.home, home())
      case .page(_, let page): (.page, self.page(page))
      case .careers: (.list, careers())
      case .comparisons: (.list, comparisons())
      case .career(_, let career): (.career, self.career(career))
      case .comparison(_, let comparison): (.comparison, self.comparison(comparison))
      case .pair(_, let first, let second): (.comparison, pair(first, second))
      case .notFound: (.notFound, notFound())
      case .redirect(_, let redirect): (.redirect, self.redirect(redirect))
      }
    templates.render(page.kind, page.values, into: &buffer)
  }

  /// The words of the title bar.
  func documentTitle(_ title: Text) -> Text {
    let name = site.configuration.name[edition.language.tag] ?? ""
    let title = String(decoding: title.raw, as: UTF8.self)
    return Text(phrases.text(.documentTitle, ["title": title, "site": name]))
  }

  /// A link to a page of this language.
  func link(to route: Route, label: Text, description: String? = nil) -> Value {
    .record(
      Record(
        Offer.link,
        [
          .url(site.addresses.url(of: route)), .text(label),
          description.map { .text(Text($0)) } ?? .absent, .flag(false),
        ]))
  }
}

extension Phrasebook {
  /// The texts of a group, such as the names of sections, by key.
  fileprivate func labels(of keys: [String], group: String) -> [String: Text] {
    Dictionary(keys.map { ($0, label("\(group).\($0)")) }, uniquingKeysWith: { first, _ in first })
  }
}
