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

  /// The explanations under a table of wages.
  let legend: Template

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
    figure = try templates.template("partials/figure", offering: figureSchema)
    term = try templates.template("partials/term", offering: Offer.term)
    cell = try templates.template("partials/wage-cell", offering: WageOffer.cell)
    legend = try templates.template("partials/wage-legend", offering: WageOffer.legend)
    wages = try templates.template("partials/wage-tables", offering: wagesSchema)
    stripRow = try templates.template("partials/chart-strip-row", offering: ChartOffer.strip)
    stripChart = try templates.template("partials/chart-strip", offering: chartSchema)
    dumbbellRow = try templates.template(
      "partials/chart-dumbbell-row",
      offering: ChartOffer.dumbbell
    )
    dumbbellChart = try templates.template("partials/chart-dumbbell", offering: chartSchema)
    foldedTable = try templates.template("partials/chart-table", offering: foldedSchema)
  }
}
