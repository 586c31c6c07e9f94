internal import ArgumentParser
internal import Localization
internal import SiteModel
internal import SourceText

/// Begins a language.
struct NewLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Begins a language: its words, to be translated, and its first page."
  )

  @Argument(
    help: "The language by its tag, such as de or pt-BR.",
    completion: .list(LocaleConventions.identifiers)
  )
  var tag: String

  @OptionGroup var options: NewOptions

  func run() throws {
    let (language, conventions) = try wanted()
    try options.run { inventory in
      guard let original = inventory.configuration.languages.first,
        let words = inventory.stringsFile(of: original)
      else { throw ValidationError("the site has no words that could be translated") }
      let strings = "Templates/strings/\(language).yml"
      let page = "Content/\(language)/index.md"
      let files = [
        SourceFile(path: strings, text: try UntranslatedStrings(conventions, from: words).text),
        SourceFile(path: page, text: "---\ntitle:\ndescription:\n---\n\n"),
      ]
      return (files, [.nameLanguage("\(language)"), .translate(strings: strings, page: page)])
    }
  }

  private func wanted() throws -> (LanguageTag, LocaleConventions) {
    if let language = LanguageTag(tag), let conventions = LocaleConventions.named(tag) {
      return (language, conventions)
    }
    let known = LocaleConventions.identifiers.joined(separator: ", ")
    let help =
      LocaleConventions.nearest(to: tag).map { "did you mean `\($0.identifier)`?" }
      ?? "they are \(known), or without the country"
    throw ValidationError("`\(tag)` is no language whose numbers and dates are known; \(help)")
  }
}
