internal import SourceText

/// What a kind of fault means, with an example of it and how that is mended.
struct Explanation {
  /// The slug of the fault.
  let code: String

  /// The rule for statistics that the fault breaks, at least in some cases; `nil` for most.
  let rule: String?

  /// What it means in English, in one sentence or a few.
  let englishMeaning: String

  /// The same in Greek.
  let greekMeaning: String

  /// The file of the example by its path in a project; `nil` for lines of a terminal or of any file.
  let place: String?

  /// The lines that have the fault.
  let failing: [String]

  /// The lines in their place; empty where the file is to be left out.
  let mended: [String]

  /// What it means, in a language.
  func meaning(in language: MessageLanguage) -> String {
    switch language {
    case .english: englishMeaning
    case .greek: greekMeaning
    }
  }

  /// What it means, in the first sentence.
  func summary(in language: MessageLanguage) -> String {
    let meaning = meaning(in: language)
    return meaning.firstRange(of: ". ").map { String(meaning[..<$0.lowerBound]) + "." } ?? meaning
  }

  /// The explanation as a person reads it in a terminal.
  func text(in language: MessageLanguage) -> String {
    let title = [code, rule].compactMap(\.self).joined(separator: ", ")
    let cure =
      mended.isEmpty
      ? ExplainWords.leftOut.text(in: language)
      : "\(ExplainWords.mended.text(in: language))\n\n\(Self.indented(mended))"
    return """
      \(title)

      \(meaning(in: language))

      \(ExplainWords.failing(place: place).text(in: language))

      \(Self.indented(failing))

      \(cure)

      """
  }

  private static func indented(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
