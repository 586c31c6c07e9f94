public import Localization
internal import Markdown
internal import SourceText

/// A language of the site: how it writes numbers and dates, and every word of the interface.
public struct SiteLanguage: Sendable {
  /// The language as site.yml names it.
  public let tag: LanguageTag

  /// How numbers, money and dates are written.
  public let conventions: LocaleConventions

  /// The words of the interface.
  public let strings: StringsCatalog

  /// The words that checks of prose look for.
  let phrases: Phrases

  /// The words that are written with parts of an editor's Markdown.
  let markdownWords: [MarkdownWord: String]

  /// What is doubtful about the words without being wrong, such as a text that is empty.
  let warnings: DiagnosticReport

  private let terms: [String: String]

  init(
    tag: LanguageTag,
    conventions: LocaleConventions,
    strings: StringsCatalog,
    phrases: Phrases,
    terms: [String: String],
    warnings: DiagnosticReport = DiagnosticReport()
  ) {
    self.tag = tag
    self.conventions = conventions
    self.strings = strings
    self.phrases = phrases
    self.terms = terms
    let words = MarkdownWord.allCases.map { ($0, strings.message($0.key)?.text()) }
    markdownWords = words.reduce(into: [:]) { $0[$1.0] = $1.1 }
    self.warnings = warnings
  }

  /// A text of a source record as the language says it; the text itself if the language has no other.
  public func term(_ text: String) -> String {
    terms[text] ?? text
  }
}

extension MarkdownWord {
  /// The key of the word among the strings of a language.
  var key: String { "markdown.\(rawValue)" }
}
