internal import ArgumentParser

/// Lists what a site is made of.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists figures, files or data sets of the site, or what templates may write.",
    subcommands: [ListFigures.self, ListRoutes.self, ListData.self, ListTemplates.self]
  )
}
