internal import ArgumentParser
internal import SiteModel
internal import SourceText

/// The options of every new page.
struct NewPageOptions: ParsableArguments {
  @Option(
    help: "The title; may be given once a language, with its tag first, such as en=Welders."
  )
  var title: [String] = []

  @Option(
    help: "The languages in which it is begun, such as el,en; all of the site unless given.",
    completion: ProjectCompletion.languages
  )
  var languages: String?

  @OptionGroup var options: NewOptions

  /// The languages in which the page is begun.
  func languages(of inventory: SiteInventory) throws -> [LanguageTag] {
    let known = inventory.configuration.languages
    guard let languages else { return known }
    return try languages.split(separator: ",").map { name in
      try Self.language(String(name), among: known, option: "--languages")
    }
  }

  /// The title in a language; `nil` if none is given.
  func title(in language: LanguageTag, of inventory: SiteInventory) throws -> String? {
    let known = inventory.configuration.languages
    let titles = try title.map { title -> (LanguageTag?, String) in
      guard let parts = title.wholeMatch(of: /([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)/) else {
        return (nil, title)
      }
      let tag = try Self.language(String(parts.output.1), among: known, option: "--title")
      return (tag, String(parts.output.2))
    }
    return titles.last { $0.0 == language }?.1 ?? titles.last { $0.0 == nil }?.1
  }

  private static func language(
    _ name: String,
    among known: [LanguageTag],
    option: String
  ) throws -> LanguageTag {
    if let tag = known.first(where: { $0.description == name }) { return tag }
    let names = known.map(\.description)
    let help =
      NearestName.of(name, among: names).map { "did you mean `\($0)`?" }
      ?? "it has \(names.joined(separator: ", "))"
    throw ValidationError("\(option): the site has no language `\(name)`; \(help)")
  }
}
