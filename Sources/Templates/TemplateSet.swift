public import SourceText

/// The templates of a site: parsed together, found by name.
///
/// The syntax is that of Mustache with inheritance. Strict as Mustache is not, a set knows no blank
/// for a misspelt name, and it decides by the place in the markup how a value is escaped.
public struct TemplateSet: Sendable {
  /// A file and the name by which others include it.
  public struct File: Sendable {
    /// The path below the folder of templates without extension, such as `partials/wage-table`.
    public let name: String

    /// The file itself; its extension tells the markup.
    public let source: SourceFile

    /// Names a file.
    public init(name: String, source: SourceFile) {
      self.name = name
      self.source = source
    }
  }

  /// What is done about names that nothing offers, and about places.
  public enum Names: Sendable {
    /// Unknown names are faults, and values are escaped as their place needs it.
    case strict

    /// Mustache as specified: unknown names are blank, and all is escaped as HTML.
    case lenient
  }

  private let library: Library

  /// Parses templates.
  ///
  /// A template is included by its name, and one in the folder `partials` without the folder's;
  /// that one is meant where there are two.
  ///
  /// - Throws: All faults that are seen without knowing what the templates are given.
  public init(_ files: [File], names: Names = .strict) throws(DiagnosticReport) {
    let isStrict = names == .strict
    var report = DiagnosticReport()
    var templates: [ParsedTemplate] = []
    for (number, file) in files.enumerated() {
      let parser = TemplateParser(file.source, template: number, isStrict: isStrict)
      report.add(parser.report)
      if templates.contains(where: { $0.name == file.name }) {
        let whole = SourceLocation(path: file.source.path)
        report.add(TemplateFault.doubledTemplate(file.name), at: whole)
      }
      templates.append(
        ParsedTemplate(name: file.name, file: file.source, nodes: parser.nodes)
      )
    }
    library = Library(templates, isStrict: isStrict)
    if isStrict { report.add(library.report) }
    try report.throwIfErrors()
  }

  /// Compiles a template for the pages of one kind.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - schema: The names that each page offers.
  /// - Returns: The template, ready to write pages.
  /// - Throws: Every name and place that is at fault in the template and in all that it includes.
  public func template(
    _ name: String,
    offering schema: Schema
  ) throws(DiagnosticReport) -> Template {
    try template(name, offering: .record(schema))
  }

  func template(_ name: String, offering shape: Shape) throws(DiagnosticReport) -> Template {
    guard let number = library.number(of: name) else {
      let nearest = NearestName.of(name, among: library.templates.map(\.name))
      throw DiagnosticReport(TemplateFault.missingTemplate(name, nearest: nearest), at: nil)
    }
    let compiler = Compiler(library, root: number, offering: shape)
    try compiler.report.throwIfErrors()
    return Template(compiler, for: shape)
  }

  /// Whether there is a template of a name.
  public func has(_ name: String) -> Bool {
    library.number(of: name) != nil
  }

  /// The names of the templates that stand in no folder, in alphabetical order.
  public var pageNames: [String] {
    library.templates.map(\.name).filter { !$0.contains("/") }.sorted()
  }

  /// The files of the templates that some do not include, directly or not, in alphabetical order.
  public func unreachedFiles(from roots: [String]) -> [String] {
    let reached = library.reached(from: roots.compactMap { library.number(of: $0) })
    return library.templates.indices.filter { !reached.contains($0) }
      .map { library.templates[$0].file.path }.sorted()
  }
}
