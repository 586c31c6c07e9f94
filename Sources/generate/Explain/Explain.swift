internal import ArgumentParser
internal import SourceText

/// Explains what kinds of faults mean.
struct Explain: ParsableCommand {
  /// How explanations are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a person at a terminal.
    case text

    /// As a table of the codes.
    case markdown
  }

  static let configuration = CommandConfiguration(
    abstract: "Explains a fault by its code or rule, with an example; lists all without one."
  )

  // Each code and each rule.
  private static let names =
    Explanation.all.map(\.code)
    + Set(Explanation.all.compactMap(\.rule)).sorted()

  @Argument(
    help: "A code such as figure-differs, or a rule such as G-20.",
    completion: .list(Self.names)
  )
  var code: String?

  @Option(help: "How it is written: text, or markdown for a table.")
  var format = Format.text

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.messageLanguage
    let explanations = try wanted(in: language)
    let text =
      switch format {
      case .markdown: Self.table(of: explanations, in: language)
      case .text where code == nil: Self.list(of: explanations, in: language)
      case .text: explanations.map { $0.text(in: language) }.joined(separator: "\n")
      }
    Console().give(Array(text.utf8))
  }

  private func wanted(in language: MessageLanguage) throws -> [Explanation] {
    guard let code else { return Explanation.all }
    let name = code.lowercased()
    let found = Explanation.all.filter { $0.code == name || $0.rule?.lowercased() == name }
    if !found.isEmpty { return found }
    let words = ExplainWords.unknown(name: code, nearest: NearestName.of(code, among: Self.names))
    throw ValidationError(words.text(in: language))
  }

  private static func list(
    of explanations: [Explanation],
    in language: MessageLanguage
  ) -> String {
    let width = explanations.map(\.code.count).max() ?? 0
    return explanations.map { explanation in
      let code = explanation.code + String(repeating: " ", count: width - explanation.code.count)
      return "\(code)  \(explanation.rule ?? "    ")  \(explanation.summary(in: language))\n"
    }.joined()
  }

  private static func table(
    of explanations: [Explanation],
    in language: MessageLanguage
  ) -> String {
    let rows = explanations.map { explanation in
      "| `\(explanation.code)` | \(explanation.rule ?? "") | \(explanation.summary(in: language)) |\n"
    }
    return "\(ExplainWords.columns.text(in: language))\n|---|---|---|\n" + rows.joined()
  }
}
