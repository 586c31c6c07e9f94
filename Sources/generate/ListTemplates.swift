internal import ArgumentParser
internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// Lists what may be written in the templates.
struct ListTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists the names that each template may write, what they stand for and how.",
    discussion: """
      Kinds: a text and a URL are escaped; markup and json are finished; a flag, a record and a list \
      open a section. What stands in the column within is written inside the sections of those \
      lists. A partial that a page includes may write what the page may.
      """
  )

  private static let fields = ["template", "within", "name", "kind", "written"]

  @Argument(help: "A template such as career or wage-tables; all of them unless given.")
  var template: String?

  @OptionGroup var options: ListOptions

  func run() throws {
    try options.write(Self.fields) { _, writer in
      let folder = try ProjectFolder.withTheme(options.project.folder)
      let sources = try ProjectSources(folder)
      let reader = SiteReader(try sources.site(options.project))
      let names = OfferedName.all(
        languages: try reader.languages(),
        site: try reader.survey().site,
        assets: try SiteAssets(sources, in: folder).names
      )
      for name in try wanted(names) {
        writer.write(
          ListRecord([
            .text(name.template), .text(name.sections.joined(separator: " ")), .text(name.name),
            .text(name.kind.rawValue), .text(name.form),
          ])
        )
      }
    }
  }

  private func wanted(_ names: [OfferedName]) throws -> [OfferedName] {
    guard let template else { return names }
    let short = template.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let found = names.filter { $0.shortName == short }
    guard found.isEmpty else { return found }
    let known = Set(names.map(\.shortName))
    let help =
      NearestName.of(String(short), among: known.map(String.init)).map { "did you mean `\($0)`?" }
      ?? "`generate list templates` lists all"
    throw ValidationError("nothing is offered to a template `\(template)`; \(help)")
  }
}

extension OfferedName {
  /// The name of the template without its folder, by which others include it.
  fileprivate var shortName: Substring { template.split(separator: "/").last ?? "" }
}
