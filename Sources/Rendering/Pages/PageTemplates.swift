internal import SiteModel
internal import SourceText
internal import Templates

/// The compiled templates of pages: that of each kind, and those that pages name themselves.
struct PageTemplates: Sendable {
  /// A template with the names that it is offered.
  private struct Entry: Sendable {
    let template: Template
    let schema: Schema
  }

  private struct Choice: Hashable, Sendable {
    let kind: PageKind
    let name: String
  }

  // By the numbers of the kinds; those of kinds that the site does not have need not be there.
  private let templates: [Entry?]
  private let chosen: [Choice: Entry]

  /// The custom keys that pages have.
  let params: ParamSheet

  /// The files of data that templates may name.
  let tables: TableSheet

  /// Compiles the templates of all kinds, and those that pages of a site name.
  ///
  /// - Parameters:
  ///   - set: The templates.
  ///   - words: The words that they may name.
  ///   - params: The custom keys of pages that they may name.
  ///   - tables: The files of data that they may name.
  ///   - choices: The templates that pages name, each for the kind of page that names it.
  ///   - assets: The assets that they may name.
  ///   - parts: What the site has; the templates of other kinds of pages need not be there.
  /// - Throws: A report of every fault in them, and of every page that names one that is not there.
  init(
    _ set: TemplateSet,
    words: Schema,
    params: ParamSheet = ParamSheet([:]),
    tables: TableSheet = TableSheet([]),
    choices: [(kind: PageKind, template: TemplateChoice)] = [],
    assets: AssetNames = .none,
    parts: Set<SitePart>
  ) throws(DiagnosticReport) {
    var compiler = Compiler(set)
    let there = Set(set.pageNames)
    for kind in PageKind.allCases where parts.contains(kind.part) || there.contains(kind.template) {
      let frame = Offer.frame(
        words: words,
        params: params.schema,
        tables: tables.schema,
        assets: assets.schema
      )
      let fields = frame + kind.fields
      compiler.compile(kind, offering: Schema(kind.rawValue, fields))
    }
    for choice in choices { compiler.compile(choice.template, for: choice.kind) }
    try compiler.report.throwIfErrors()
    templates = PageKind.allCases.map { compiler.templates[$0] }
    chosen = compiler.chosen
    self.params = params
    self.tables = tables
  }

  /// Every template.
  var all: [Template] {
    templates.compactMap { $0?.template } + chosen.values.map(\.template)
  }

  /// The templates of some kinds of pages, of those that are there.
  func templates(of kinds: [PageKind]) -> [Template] {
    kinds.compactMap { templates[$0.number]?.template }
  }

  /// The template of a kind of page, or the one that a page names in its place.
  func template(_ kind: PageKind, named name: String? = nil) -> Template {
    entry(kind, named: name).template
  }

  /// The stencil of a kind of page; `nil` if its template writes a text in a way that depends on it.
  func stencil(_ kind: PageKind, _ values: [Value], texts: PageTexts) -> Stencil? {
    let entry = entry(kind, named: nil)
    return Stencil(entry.template, Record(entry.schema, values), texts: texts)
  }

  /// Appends a page to a buffer, made with the template of its kind or with one that it names.
  func render(
    _ kind: PageKind,
    named name: String? = nil,
    _ values: [Value],
    texts: PageTexts,
    into buffer: inout [UInt8]
  ) {
    let entry = entry(kind, named: name)
    entry.template.render(Record(entry.schema, values), texts: texts, into: &buffer)
  }

  private func entry(_ kind: PageKind, named name: String?) -> Entry {
    let named = name.flatMap { chosen[Choice(kind: kind, name: $0)] }
    guard let entry = named ?? templates[kind.number] else {
      preconditionFailure("a page is of a part that the site was said to do without")
    }
    return entry
  }
}

extension PageTemplates {
  /// Compiles one template after another and keeps the faults of all.
  private struct Compiler {
    private let set: TemplateSet
    private let names: [String]
    private var schemas: [PageKind: Schema] = [:]
    private(set) var templates: [PageKind: Entry] = [:]
    private(set) var chosen: [Choice: Entry] = [:]
    private(set) var report = DiagnosticReport()
    private var met: Set<Choice> = []

    init(_ set: TemplateSet) {
      self.set = set
      names = set.pageNames
    }

    mutating func compile(_ kind: PageKind, offering schema: Schema) {
      schemas[kind] = schema
      do throws(DiagnosticReport) {
        let template = try set.required(kind.template, offering: schema)
        templates[kind] = Entry(template: template, schema: schema)
      } catch {
        report.add(error)
      }
    }

    mutating func compile(_ named: TemplateChoice, for kind: PageKind) {
      let choice = Choice(kind: kind, name: named.name)
      guard let schema = schemas[kind], names.contains(named.name) else {
        let nearest = NearestName.of(named.name, among: names)
        report.add(TemplateFault.missingTemplate(named.name, nearest: nearest), at: named.location)
        return
      }
      guard met.insert(choice).inserted else { return }
      do throws(DiagnosticReport) {
        let template = try set.template(named.name, offering: schema)
        chosen[choice] = Entry(template: template, schema: schema)
      } catch {
        report.add(error, notedBy: named)
      }
    }
  }
}

extension DiagnosticReport {
  // Which of many pages asks for a template is not to be seen in the template.
  fileprivate mutating func add(_ report: DiagnosticReport, notedBy choice: TemplateChoice) {
    let note = Note(.page, "\(choice.location)", at: choice.location)
    for fault in report.diagnostics {
      add(fault.fault, at: fault.location, notes: fault.notes + [note])
    }
  }
}
