internal import SourceText
internal import Templates

/// The compiled template of each kind of page, with the names that it is offered.
struct PageTemplates: Sendable {
  private struct Entry: Sendable {
    let template: Template
    let schema: Schema
  }

  private let templates: [Entry]

  /// Compiles the templates of all kinds.
  ///
  /// - Throws: A report of every fault in them.
  init(_ set: TemplateSet, words: Schema) throws(DiagnosticReport) {
    var report = DiagnosticReport()
    var templates: [Entry] = []
    for kind in PageKind.allCases {
      let schema = Schema(kind.rawValue, Offer.frame(words: words) + kind.fields)
      do {
        let template = try set.template(kind.template, offering: schema)
        templates.append(Entry(template: template, schema: schema))
      } catch {
        report.add(error)
      }
    }
    try report.throwIfErrors()
    self.templates = templates
  }

  /// The stencil of a kind of page; `nil` if its template writes a text in a way that depends on it.
  func stencil(_ kind: PageKind, _ values: [Value], texts: PageTexts) -> Stencil? {
    let entry = templates[kind.number]
    return Stencil(entry.template, Record(entry.schema, values), texts: texts)
  }

  /// Appends a page to a buffer.
  func render(
    _ kind: PageKind,
    _ values: [Value],
    texts: PageTexts,
    into buffer: inout [UInt8]
  ) {
    let entry = templates[kind.number]
    entry.template.render(Record(entry.schema, values), texts: texts, into: &buffer)
  }
}
