internal import SourceText
internal import Templates

/// The compiled template of each kind of page, with the names that it is offered.
struct PageTemplates: Sendable {
  private let templates: [PageKind: (template: Template, schema: Schema)]

  /// Compiles the templates of all kinds.
  ///
  /// - Throws: A report of every fault in them.
  init(_ set: TemplateSet, words: Schema) throws(DiagnosticReport) {
    var report = DiagnosticReport()
    var templates: [PageKind: (template: Template, schema: Schema)] = [:]
    for kind in PageKind.allCases {
      let schema = Schema(kind.rawValue, Offer.frame(words: words) + kind.fields)
      do {
        templates[kind] = (try set.template(kind.template, offering: schema), schema)
      } catch {
        report.add(error)
      }
    }
    try report.throwIfErrors()
    self.templates = templates
  }

  /// Appends a page to a buffer.
  func render(_ kind: PageKind, _ values: [Value], into buffer: inout [UInt8]) {
    guard let (template, schema) = templates[kind] else {
      preconditionFailure("every kind of page has a template")
    }
    template.render(Record(schema, values), into: &buffer)
  }
}
