internal import SourceText
internal import Templates

extension TemplateSet {
  /// Compiles a template that the site needs.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - schema: The names that each page offers.
  /// - Returns: The template.
  /// - Throws: Every fault of the template, or that it is not where it has to stand.
  func required(_ name: String, offering schema: Schema) throws(DiagnosticReport) -> Template {
    guard has(name) else {
      let others = pageNames.filter { PageKind(rawValue: $0) == nil }
      let nearest = NearestName.of(name, among: others)
      let place = SourceLocation(path: "Templates/\(name).html")
      throw DiagnosticReport(TemplateFault.missingTemplate(name, nearest: nearest), at: place)
    }
    return try template(name, offering: schema)
  }
}
