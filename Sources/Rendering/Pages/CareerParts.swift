internal import WageData
internal import SiteModel
internal import Templates

/// What a career contributes to the pages that show it, made once.
struct CareerParts: Sendable {
  /// A section as comparisons show it.
  struct Section: Sendable {
    /// The section's key.
    let key: String

    /// The HTML.
    let body: Value
  }

  /// The title.
  let title: Text

  /// The career's page.
  let url: SafeURL

  /// The code of the occupation.
  let code: Text

  /// The text before the sections.
  let opening: Value

  /// The facts in the order of the front matter.
  let facts: [(key: String, value: Value)]

  /// The sections in the site's order.
  let sections: [Section]

  /// Takes the parts of a career.
  init(_ career: Career, route: Route, site: Site, writer: ProseWriter) {
    var ids = TableNumbers()
    title = Text(career.header.title)
    url = site.addresses.url(of: route)
    code = Text(career.codes.all.map(\.text).joined(separator: ", "))
    opening = .markup(writer.html(career.opening, ids: &ids))
    facts = career.facts.map { ($0.key, .markup(writer.html($0.value, ids: &ids))) }
    sections = career.sections.map {
      Section(key: $0.key, body: .markup(writer.html($0.paired, ids: &ids)))
    }
  }
}
