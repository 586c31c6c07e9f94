internal import ArgumentParser
internal import CalendarDates
internal import Foundation
internal import SiteModel
internal import SourceText

/// Begins a post.
struct NewPost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post",
    abstract: "Begins a post, a text with a day, in a folder of posts."
  )

  @Argument(help: "Its folder and its name, such as news/new-figures.")
  var name: String

  @Option(
    help: "Its day, such as 2026-11-23; today unless given.",
    transform: Day.init(argument:)
  )
  var date: Day?

  @Option(help: "Its tags, such as pay,data.")
  var tags: String?

  @OptionGroup var page: NewPageOptions

  func validate() throws {
    let parts = name.split(separator: "/")
    guard let last = parts.last, parts.count > 1 else {
      throw ValidationError("a post stands in a folder, such as news/new-figures")
    }
    if last.prefixMatch(of: /\d{4}-\d\d/) != nil {
      throw ValidationError("a post is named without its day, which --date gives")
    }
  }

  func run() throws {
    let day = try date ?? Day.today()
    try page.options.run { inventory in
      try inventory.checkPath(name)
      let files = try page.languages(of: inventory).map { language in
        let title = try page.title(in: language, of: inventory)
        var draft = DraftText(title: title, name: name, emptyKeys: [])
        if let tags { draft.add("tags", Self.texts(of: tags)) }
        return SourceFile(path: "Content/\(language)/\(path(on: day))", text: draft.text)
      }
      return (files, [.finishDraft(key: "title")])
    }
  }

  private static func texts(of list: String) -> [String] {
    list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private func path(on day: Day) -> String {
    var parts = name.split(separator: "/").map(String.init)
    parts[parts.count - 1] = "\(day)-\(parts[parts.count - 1]).md"
    return parts.joined(separator: "/")
  }
}
