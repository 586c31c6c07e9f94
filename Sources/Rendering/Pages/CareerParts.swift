internal import SiteModel
internal import Templates
internal import WageData

/// What a career contributes to the pages that show it, made once and shared by all of them.
final class CareerParts: Sendable {
  /// The title.
  let title: Text

  /// The career's page.
  let url: SafeURL

  /// The code of the occupation.
  let codeText: Text

  /// The text before the sections.
  let opening: Value

  /// The facts, one for each key of the edition's facts; absent where the career has none.
  let facts: [Value]

  /// The sections as comparisons show them, one for each key of the edition's; absent likewise.
  let sections: [Value]

  /// The title as the content of a JSON string in a page.
  let jsonTitle: [UInt8]

  /// The files of data, as pages of two careers name them; empty if the career has none.
  let twins: [TwinLink]

  /// The figures in each data set of the site, by its number.
  let columns: [CareerColumn]

  /// Takes the parts of a career.
  init(
    _ career: Career,
    route: Route,
    site: Site,
    keys: EditionKeys,
    writer: ProseWriter,
    tables: WageTables,
    twins: [TwinLink]
  ) {
    // On a comparison the sections of two careers stand beside tables of its own.
    var ids = TableNumbers(prefix: "\(career.id)-")
    title = Text(career.header.title)
    url = site.addresses.url(of: route)
    codeText = Text(career.codes.all.map(\.text).joined(separator: ", "))
    opening = .markup(writer.html(career.opening, ids: &ids))
    facts = keys.facts.map { key in
      guard let fact = career.facts.first(where: { $0.key == key }) else { return .absent }
      return .markup(writer.html(fact.value, ids: &ids))
    }
    sections = keys.sections.map { key in
      guard let section = career.sections.first(where: { $0.key == key }) else { return .absent }
      return .markup(writer.html(section.paired, ids: &ids))
    }
    jsonTitle = StructuredData.content(of: career.header.title)
    self.twins = twins
    columns = tables.columns(of: career.id)
  }

  /// Parts without an opening and figures, for stencils.
  init(
    title: Text,
    url: SafeURL,
    code: Text,
    jsonTitle: [UInt8],
    facts: [Value],
    sections: [Value],
    twins: [TwinLink]
  ) {
    self.title = title
    self.url = url
    codeText = code
    opening = .absent
    self.facts = facts
    self.sections = sections
    self.twins = twins
    self.jsonTitle = jsonTitle
    columns = []
  }

  /// The path of the career's page.
  var urlText: Text { url.text }
}
