internal import ArgumentParser
internal import SiteModel
internal import SourceText

/// Begins a page.
struct NewPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Begins a page that is neither a career nor a comparison."
  )

  @Argument(help: "Its path, such as contact or guides/how-to-read.")
  var name: String

  @OptionGroup var page: NewPageOptions

  func run() throws {
    try page.options.run { inventory in
      try inventory.checkPath(name)
      let files = try page.languages(of: inventory).map { language in
        let title = try page.title(in: language, of: inventory)
        let draft = DraftText(title: title, name: name)
        return SourceFile(path: "Content/\(language)/\(name).md", text: draft.text)
      }
      return (files, [.link, .finishDraft(key: "description")])
    }
  }
}
