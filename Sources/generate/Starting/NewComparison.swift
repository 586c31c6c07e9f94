internal import ArgumentParser
internal import Localization
internal import SiteModel
internal import SourceText

/// Begins a comparison.
struct NewComparison: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comparison",
    abstract: "Begins the comparison of two careers."
  )

  @Argument(help: "Its id, which is the name of its folder; ONE-vs-OTHER unless given.")
  var name: String?

  @Option(
    parsing: .upToNextOption,
    help: "The ids of the two careers, such as retail-salespersons telemarketers.",
    completion: ProjectCompletion.careers
  )
  var compare: [String]

  @Option(
    help: "The data set of its figures; that of the site unless given.",
    completion: ProjectCompletion.dataSets
  )
  var data: String?

  @OptionGroup var page: NewPageOptions

  func validate() throws {
    guard compare.count == 2 else {
      throw ValidationError(
        "--compare takes two careers, such as --compare retail-salespersons telemarketers"
      )
    }
  }

  func run() throws {
    let name = name ?? compare.joined(separator: "-vs-")
    try page.options.run { inventory in
      try inventory.checkID(name)
      if let data { try inventory.checkDataSet(data) }
      let files = try page.languages(of: inventory).map { language in
        try inventory.checkComparison(of: compare, in: language)
        return try file(name, in: language, of: inventory)
      }
      return (files, [.finishDraft(key: "description")])
    }
  }

  private func file(
    _ name: String,
    in language: LanguageTag,
    of inventory: SiteInventory
  ) throws -> SourceFile {
    let title = try page.title(in: language, of: inventory)
    var draft = DraftText(title: title ?? pairTitle(in: language, of: inventory), name: name)
    draft.add("compare", compare)
    if let data { draft.add("data", data) }
    return SourceFile(path: "Content/\(language)/comparisons/\(name)/index.md", text: draft.text)
  }

  // As a generated comparison of the two is called.
  private func pairTitle(in language: LanguageTag, of inventory: SiteInventory) -> String? {
    let titles = compare.map { inventory.title(ofCareer: $0, in: language) ?? $0 }
    let message = inventory.words(of: language)?.strings.message("messages.pair-title")
    guard let message, Set(message.placeholders).isSubset(of: ["first", "second"]) else {
      return nil
    }
    return message.text(["first": titles[0], "second": titles[1]])
  }
}
