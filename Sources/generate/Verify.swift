internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Compares what stands in the output with a clean build.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares every file of the output with a clean build, and writes nothing."
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: "Where the site stands.", completion: .directory)
  var output: String?

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let watch = BuildWatch(language: reporting.voice.messageLanguage)
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    try reporting.reporter.run(isStrict: project.strict) { _ in
      let started = ContinuousClock.now
      let folder = output ?? "\(project.folder)/Public"
      let build = try SiteBuild(project, watch: watch)
      reporting.reporter.explain(.outline(build.outline))
      let files = try build.verify(folder)
      return .verified(files: files, folder: folder, after: ContinuousClock.now - started)
    }
  }
}
