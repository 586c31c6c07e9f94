internal import ArgumentParser
internal import Localization
internal import SiteModel
internal import SourceText

/// Begins a career.
struct NewCareer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "career",
    abstract: "Begins a career, with the sections that the others have."
  )

  @Argument(help: "Its id, which is the name of its folder, such as retail-salespersons.")
  var name: String

  @Option(
    help: "The code of the occupation, such as 41-2031.",
    completion: ProjectCompletion.occupations
  )
  var soc: String?

  @OptionGroup var page: NewPageOptions

  func run() throws {
    try page.options.run { inventory in
      try inventory.checkID(name)
      let languages = try page.languages(of: inventory)
      let files = try languages.flatMap { try drafts(in: $0, of: inventory) }
      return (files, steps(languages, files, inventory))
    }
  }

  private func drafts(
    in language: LanguageTag,
    of inventory: SiteInventory
  ) throws -> [SourceFile] {
    let folder = "Content/\(language)/careers/\(name)"
    var draft = DraftText(title: try page.title(in: language, of: inventory), name: name)
    draft.add("soc", soc ?? "")
    let words = inventory.words(of: language)
    let sections = inventory.sections(ofCareersIn: language).map { key in
      let title = words?.strings.message("sections.\(key)")?.text() ?? DraftText.words(of: key)
      return SourceFile(path: "\(folder)/\(key).md", text: "## \(title)\n\n")
    }
    return [SourceFile(path: "\(folder)/index.md", text: draft.text)] + sections
  }

  private func steps(
    _ languages: [LanguageTag],
    _ files: [SourceFile],
    _ inventory: SiteInventory
  ) -> [NextStep] {
    var steps = codeSteps(inventory)
    if files.count > languages.count, let language = languages.first {
      steps.append(.writeSections(folder: "Content/\(language)/careers/\(name)"))
    }
    return steps + [.finishDraft(key: "description")]
  }

  private func codeSteps(_ inventory: SiteInventory) -> [NextStep] {
    guard let soc else { return [.nameCode] }
    let occupations = inventory.occupations()
    if occupations[soc] != nil { return [] }
    let nearest = NearestName.of(soc, among: occupations.keys)
    return [.findCode(soc, nearest: nearest, title: nearest.flatMap { occupations[$0] })]
  }
}
