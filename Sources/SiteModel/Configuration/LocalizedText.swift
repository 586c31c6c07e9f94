/// A text that is the same in every language, or given for each.
public struct LocalizedText: Sendable {
  private let common: String?
  private let byLanguage: [LanguageTag: String]

  /// One text for all languages.
  public init(_ text: String) {
    common = text
    byLanguage = [:]
  }

  /// A text for each language.
  public init(_ texts: [LanguageTag: String]) {
    common = nil
    byLanguage = texts
  }

  /// The text in a language; `nil` if it was not given.
  public subscript(language: LanguageTag) -> String? {
    byLanguage[language] ?? common
  }
}
