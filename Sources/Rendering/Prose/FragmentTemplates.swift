internal import SourceText
internal import Templates

/// The templates of parts that stand within prose.
struct FragmentTemplates: Sendable {
  /// A figure of a sentence.
  let figure: Template

  /// The names that a figure offers.
  let figureSchema: Schema

  /// A bound word of a sentence.
  let term: Template

  /// A cell of a table of wages.
  let cell: Template

  /// The figure of such a cell alone.
  let datum: Template

  /// A cell that says in words how two medians stand to each other.
  let difference: Template

  /// The explanations under a table of wages.
  let legend: Template

  /// A sentence on how the wages of two careers overlap.
  let overlap: Template

  /// Tables of wages.
  let wages: Template

  /// The names that tables of wages offer.
  let wagesSchema: Schema

  /// The row of a career in a chart of percentiles.
  let stripRow: Template

  /// A chart of percentiles.
  let stripChart: Template

  /// The row of a career in a chart of medians at two times.
  let dumbbellRow: Template

  /// A chart of medians at two times.
  let dumbbellChart: Template

  /// The names that a chart offers.
  let chartSchema: Schema

  /// A table that opens beside its chart.
  let foldedTable: Template

  /// The names that such a table offers.
  let foldedSchema: Schema

  /// All of them.
  let all: [Template]

  /// Compiles the templates, of which none need be there for a site that knows no wages.
  ///
  /// - Throws: A report of every fault in them.
  init(
    _ templates: TemplateSet,
    words: Schema,
    parts: Set<SitePart>
  ) throws(DiagnosticReport) {
    let schemas = FragmentSchemas(words: words)
    (figureSchema, wagesSchema) = (schemas.figure, schemas.wages)
    (chartSchema, foldedSchema) = (schemas.chart, schemas.folded)
    let blanks = parts.contains(.wages) ? nil : try TemplateSet(Fragment.allCases.map(\.blank))
    var compiler = Compiler(templates, schemas, blanks: blanks)
    let figure = compiler.template(.figure)
    let term = compiler.template(.term)
    let cell = compiler.template(.cell)
    let datum = compiler.template(.datum)
    let difference = compiler.template(.difference)
    let legend = compiler.template(.legend)
    let overlap = compiler.template(.overlap)
    let wages = compiler.template(.wages)
    let stripRow = compiler.template(.stripRow)
    let stripChart = compiler.template(.stripChart)
    let dumbbellRow = compiler.template(.dumbbellRow)
    let dumbbellChart = compiler.template(.dumbbellChart)
    let foldedTable = compiler.template(.foldedTable)
    guard let figure, let term, let cell, let datum, let difference, let legend, let overlap,
      let wages, let stripRow, let stripChart, let dumbbellRow, let dumbbellChart, let foldedTable
    else { throw compiler.report }
    (self.figure, self.term) = (figure, term)
    (self.cell, self.datum, self.difference) = (cell, datum, difference)
    (self.legend, self.wages) = (legend, wages)
    self.overlap = overlap
    (self.stripRow, self.stripChart) = (stripRow, stripChart)
    (self.dumbbellRow, self.dumbbellChart) = (dumbbellRow, dumbbellChart)
    self.foldedTable = foldedTable
    all = compiler.compiled
  }

  /// Compiles one template after another and keeps the faults of all.
  private struct Compiler {
    private let templates: TemplateSet
    private let schemas: FragmentSchemas
    // What stands for templates that are not there and that nothing will be written with.
    private let blanks: TemplateSet?
    private(set) var report = DiagnosticReport()
    private(set) var compiled: [Template] = []

    init(_ templates: TemplateSet, _ schemas: FragmentSchemas, blanks: TemplateSet?) {
      self.templates = templates
      self.schemas = schemas
      self.blanks = blanks
    }

    mutating func template(_ fragment: Fragment) -> Template? {
      do throws(DiagnosticReport) {
        let isThere = templates.has(fragment.template)
        let set = isThere ? templates : blanks ?? templates
        let template = try set.required(fragment.template, offering: schemas[fragment])
        compiled.append(template)
        return template
      } catch {
        report.add(error)
        return nil
      }
    }
  }
}

extension Fragment {
  /// A template of it that writes nothing.
  fileprivate var blank: TemplateSet.File {
    TemplateSet.File(name: template, source: SourceFile(path: "\(template).html", text: ""))
  }
}
