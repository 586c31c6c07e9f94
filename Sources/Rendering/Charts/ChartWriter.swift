internal import Localization
internal import SiteModel
internal import Templates
internal import WageData

/// Draws charts of wages with everything that is said around them.
struct ChartWriter: Sendable {
  let language: SiteLanguage
  let phrases: Phrasebook
  let format: FigureFormat
  let sheet: ChartSheet
  let strips: StripDrawing
  let templates: FragmentTemplates

  /// The words and the figures of all occupations of each data set, by its number.
  let words: [DataSetWords]
  let benchmarks: [CareerColumn?]

  init(
    language: SiteLanguage,
    phrases: Phrasebook,
    templates: FragmentTemplates,
    format: FigureFormat,
    words: [DataSetWords],
    benchmarks: [CareerColumn?]
  ) {
    self.language = language
    self.phrases = phrases
    self.templates = templates
    self.format = format
    self.words = words
    self.benchmarks = benchmarks
    sheet = ChartSheet(templates, words: phrases.words, format: format)
    strips = StripDrawing(templates.stripRow)
  }

  /// The first of some pay periods by which all careers have a median, or at least one of them.
  static func period(of columns: [CareerColumn], among periods: [PayPeriod]) -> PayPeriod? {
    let hasMedian = { (column: CareerColumn, period: PayPeriod) in
      column.published(.median, period) != nil
    }
    return periods.first { period in columns.allSatisfy { hasMedian($0, period) } }
      ?? periods.first { period in columns.contains { hasMedian($0, period) } }
  }

  /// The row of a career; `nil` if nothing is published of its median.
  func row(_ column: CareerColumn, _ title: Text, per period: PayPeriod) -> StripRow? {
    guard let figures = StripFigures(column, per: period) else { return nil }
    let amount = { (measure: Measure) in
      column.figure(measure, period).map(format.sentenceText)
    }
    let median = amount(.median) ?? ""
    return StripRow(
      figures: figures,
      lines: NameLines.of(title.text, length: ChartLayout.nameLength),
      value: Text(median),
      words: Text(words(of: title, figures, median, amount(.p25), amount(.p75)))
    )
  }

  private func words(
    of title: Text,
    _ figures: StripFigures,
    _ median: String,
    _ lower: String?,
    _ upper: String?
  ) -> String {
    guard let lower, let upper, figures.p75?.isBound == false else {
      return phrases.text(.chartMedian, ["career": title.text, "median": median])
    }
    return phrases.text(
      .chartHalf,
      ["career": title.text, "median": median, "lower": lower, "upper": upper]
    )
  }
}
