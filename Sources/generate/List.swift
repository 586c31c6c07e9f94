internal import ArgumentParser

/// Lists what a site is made of.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the figures, files or data sets of the site.",
    subcommands: [ListFigures.self, ListRoutes.self, ListData.self]
  )
}
