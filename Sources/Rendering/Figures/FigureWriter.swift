internal import SiteModel
internal import Templates
internal import WageData

/// Writes the figures of generated sentences.
struct FigureWriter: Sendable {
  /// How figures are written.
  let format: FigureFormat

  private let templates: FragmentTemplates
  private let words: Record

  /// Writes figures in a language, with the templates of figures in prose.
  init(format: FigureFormat, words: Record, templates: FragmentTemplates) {
    self.format = format
    self.words = words
    self.templates = templates
  }

  /// A figure as HTML, as a sentence has it.
  func html(_ figure: Figure, _ form: CellForm) -> [UInt8] {
    let text = Text(format.sentenceText(figure))
    switch form {
    case .plain: return text.escaped
    case .traced:
      var html: [UInt8] = []
      let values: [Value] = [
        .text(Text(FigureFormat.datum(figure))), .text(text), .text(Text(figure.origin)),
        .flag(false),
        .record(words),
      ]
      templates.figure.render(Record(templates.figureSchema, values), into: &html)
      return html
    }
  }
}
