internal import Localization
internal import SiteModel
internal import SourceText
internal import Templates

/// Finds templates and words of the project that no page shows.
///
/// What a theme has beyond that is no fault of the project.
struct InterfaceCheck {
  /// The templates of whole pages with which no page is made.
  private(set) var pages = DiagnosticReport()

  /// The parts that no template includes, and the words that nothing shows: a designer who makes a
  /// template shorter leaves them behind, perhaps for a while.
  private(set) var leftovers = DiagnosticReport()

  /// Looks through the files of a project.
  ///
  /// - Parameters:
  ///   - set: All templates.
  ///   - used: The names of those that pages and their parts are made with.
  ///   - words: The words that templates may name.
  ///   - templates: The compiled templates.
  ///   - languages: The words of every language.
  init(
    _ set: TemplateSet,
    used: [String],
    words: Schema,
    templates: [Template],
    languages: [SiteLanguage]
  ) {
    for path in set.unreachedFiles(from: used) where path.hasPrefix("Templates/") {
      let isPart = TemplatePath.name(of: path).contains("/")
      let location = SourceLocation(path: path)
      if isPart {
        leftovers.add(InterfaceFault.unusedTemplate, at: location)
      } else {
        pages.add(InterfaceFault.unusedTemplate, at: location)
      }
    }
    let named = templates.reduce(into: Set<String>()) { $0.formUnion($1.names(of: words)) }
    let wordKeys = named.map { "words.\($0)" }
    for language in languages where language.strings.path.hasPrefix("Templates/") {
      let known = Set(
        wordKeys + Phrasebook.sentenceKeys + SiteConfiguration.searchWords
      )
      for key in language.strings.keys where Self.isOfTheInterface(key) && !known.contains(key) {
        leftovers.add(InterfaceFault.unusedString(key), at: language.strings.location(of: key))
      }
    }
  }

  // The others are needed by what editors write, of whom some may not have written yet.
  private static func isOfTheInterface(_ key: String) -> Bool {
    !["sections.", "facts.", "markdown."].contains { key.hasPrefix($0) }
  }
}
