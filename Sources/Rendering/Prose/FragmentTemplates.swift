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

  /// Compiles the templates.
  ///
  /// - Throws: A report of every fault in them.
  init(_ templates: TemplateSet, words: Schema) throws(DiagnosticReport) {
    figureSchema = Schema(
      "a figure",
      Offer.figure.fields.map { ($0.name, $0.shape) } + [("words", .record(words))]
    )
    wagesSchema = WageOffer.tables(words: words)
    figure = try templates.template("partials/figure", offering: figureSchema)
    term = try templates.template("partials/term", offering: Offer.term)
    cell = try templates.template("partials/wage-cell", offering: WageOffer.cell)
    legend = try templates.template("partials/wage-legend", offering: WageOffer.legend)
    wages = try templates.template("partials/wage-tables", offering: wagesSchema)
  }
}
