internal import ArgumentParser
internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// The options of every command that begins a part of a site, and how they are run.
struct NewOptions: ParsableArguments {
  @Option(
    name: .customLong("project"),
    help: "The folder that holds Content and Templates.",
    completion: .directory
  )
  var folder = "."

  @OptionGroup var reporting: ReportOptions

  /// Reads a project, writes the files that a closure makes for it and says what to do next.
  func run(
    _ begin: (SiteInventory) throws -> (files: [SourceFile], steps: [NextStep])
  ) throws {
    let reporter = reporting.reporter(standing: .project)
    try reporter.run { _ in
      let sources = try ProjectSources(ProjectFolder.withTheme(folder))
      let (files, steps) = try begin(SiteInventory(sources.site()))
      try AddedFiles(in: folder).write(files)
      for file in files { reporter.say(.wrote(path: file.path)) }
      for step in steps { reporter.say(.next(step)) }
      return nil
    }
  }
}
