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

  /// The names of all of them.
  let names: [String]

  /// Compiles the templates.
  ///
  /// - Throws: A report of every fault in them.
  init(_ templates: TemplateSet, words: Schema) throws(DiagnosticReport) {
    figureSchema = Schema(
      "a figure",
      Offer.figure.fields.map { ($0.name, $0.shape) } + [("words", .record(words))]
    )
    wagesSchema = WageOffer.tables(words: words)
    chartSchema = ChartOffer.chart(words: words)
    foldedSchema = ChartOffer.folded(words: words)
    var compiler = Compiler(templates)
    let figure = compiler.template("figure", figureSchema)
    let term = compiler.template("term", Offer.term)
    let cell = compiler.template("wage-cell", WageOffer.cell)
    let datum = compiler.template("wage-datum", WageOffer.cell)
    let difference = compiler.template("wage-difference", WageOffer.difference)
    let legend = compiler.template("wage-legend", WageOffer.legend)
    let overlap = compiler.template("overlap", WageOffer.overlap)
    let wages = compiler.template("wage-tables", wagesSchema)
    let stripRow = compiler.template("chart-strip-row", ChartOffer.strip)
    let stripChart = compiler.template("chart-strip", chartSchema)
    let dumbbellRow = compiler.template("chart-dumbbell-row", ChartOffer.dumbbell)
    let dumbbellChart = compiler.template("chart-dumbbell", chartSchema)
    let foldedTable = compiler.template("chart-table", foldedSchema)
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
    (all, names) = (compiler.compiled, compiler.names)
  }

  /// Compiles one template after another and keeps the faults of all.
  private struct Compiler {
    private let templates: TemplateSet
    private(set) var report = DiagnosticReport()
    private(set) var compiled: [Template] = []
    private(set) var names: [String] = []

    init(_ templates: TemplateSet) {
      self.templates = templates
    }

    mutating func template(_ name: String, _ schema: Schema) -> Template? {
      do throws(DiagnosticReport) {
        let template = try templates.template("partials/\(name)", offering: schema)
        compiled.append(template)
        names.append("partials/\(name)")
        return template
      } catch {
        report.add(error)
        return nil
      }
    }
  }
}
