internal import Rendering
internal import SiteModel
internal import SourceText

/// What became of a site when its data were replaced.
struct ChangeReport {
  /// The file or folder of the former data, as it was named.
  let path: String

  /// The source records that say something else.
  let records: [RecordChange]

  /// The claims of which the data say something else: those that do not hold first.
  let claims: [BindingChange]

  /// The figures of sentences of which they say something else, by place.
  let figures: [BindingChange]

  /// The blocks of tables and charts that cannot be shown any more, by place.
  let blocks: [BindingChange]

  /// What changed in tables, charts and generated sentences.
  let pages: PageChanges

  /// Compares a project with what it was.
  ///
  /// - Parameters:
  ///   - path: The file or folder of the former data, as it was named.
  ///   - former: What was read of it.
  ///   - present: The project as it is.
  ///   - language: The language of the report; figures of tables are written in it if the site has it.
  /// - Throws: A report if the present site has faults beside its figures and claims.
  init(
    _ path: String,
    from former: FormerData,
    to present: BoundTexts,
    in language: MessageLanguage
  ) throws(DiagnosticReport) {
    guard let site = present.survey.site else { throw present.faults }
    let succession = DataSetSuccession(from: former.site, to: site)
    let changes = BindingChange.all(from: former.survey, to: present.survey, succession)
    let claims = changes.filter { $0.now.kind == .claim }
    self.path = path
    records = RecordChange.all(from: former.site, to: site, succession)
    self.claims = claims.filter(\.isClaimLost) + claims.filter { !$0.isClaimLost }
    figures = changes.filter { $0.now.kind == .figure }
    blocks = changes.filter { $0.now.kind == .wages }
    pages = PageChanges(
      from: (former.site, try SiteRenderer(former.site, templates: present.templates)),
      to: (site, try SiteRenderer(site, templates: present.templates)),
      succession,
      language: site.editions.firstIndex { "\($0.language.tag)".hasPrefix(language.rawValue) } ?? 0
    )
  }

  /// How many claims do not hold.
  var lostClaims: Int { claims.count(where: \.isClaimLost) }

  /// Whether the data say everywhere what they said.
  var isEmpty: Bool {
    records.isEmpty && claims.isEmpty && figures.isEmpty && blocks.isEmpty && pages.cells.isEmpty
      && pages.sentences.isEmpty
  }
}
