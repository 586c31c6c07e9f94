internal import Templates

/// The parts that stand within prose, each with its template below `partials`.
enum Fragment: String, CaseIterable {
  case figure
  case term
  case cell = "wage-cell"
  case datum = "wage-datum"
  case difference = "wage-difference"
  case legend = "wage-legend"
  case overlap
  case wages = "wage-tables"
  case stripRow = "chart-strip-row"
  case stripChart = "chart-strip"
  case dumbbellRow = "chart-dumbbell-row"
  case dumbbellChart = "chart-dumbbell"
  case foldedTable = "chart-table"

  /// The name of the template.
  var template: String { "partials/\(rawValue)" }
}

/// The names that each of these parts offers, for some words of the interface.
struct FragmentSchemas {
  /// Those of a figure.
  let figure: Schema

  /// Those of tables of wages.
  let wages: Schema

  /// Those of a chart.
  let chart: Schema

  /// Those of a table that opens beside its chart.
  let folded: Schema

  init(words: Schema) {
    figure = Schema(
      "a figure",
      Offer.figure.fields.map { ($0.name, $0.shape) } + [("words", .record(words))]
    )
    wages = WageOffer.tables(words: words)
    chart = ChartOffer.chart(words: words)
    folded = ChartOffer.folded(words: words)
  }

  /// The names that a part offers.
  subscript(fragment: Fragment) -> Schema {
    switch fragment {
    case .figure: figure
    case .term: Offer.term
    case .cell, .datum: WageOffer.cell
    case .difference: WageOffer.difference
    case .legend: WageOffer.legend
    case .overlap: WageOffer.overlap
    case .wages: wages
    case .stripRow: ChartOffer.strip
    case .dumbbellRow: ChartOffer.dumbbell
    case .stripChart, .dumbbellChart: chart
    case .foldedTable: folded
    }
  }
}
