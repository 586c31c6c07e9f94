internal import ArgumentParser
internal import Foundation
internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// Builds the site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Builds the site (the default).")

  @OptionGroup var project: ProjectOptions

  @Option(help: "Where the site is written.", completion: .directory)
  var output: String?

  @Option(
    help: "Build one of N parts, given as I/N; `merge` joins them.",
    transform: Shard.init(argument:)
  )
  var shard: Shard?

  @Flag(help: "Give up files in the output that generate did not write.")
  var force = false

  @Flag(help: "Show what would be written and write nothing.")
  var dryRun = false

  @Flag(help: "Make a new tree of files, for those who serve the output through an open folder.")
  var fresh = false

  @Flag(help: "Show where the time went.")
  var profile = false

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let watch = watch
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    try reporting.reporter.run(isStrict: project.strict) { report in
      defer { watch.progress?.end() }
      return try build(watch, &report)
    }
    if let profile = watch.profile { Console().say(profile.text) }
  }

  private var watch: BuildWatch {
    let terminal = ProcessInfo.processInfo.environment["TERM"]
    return BuildWatch(
      profile: profile ? Profile() : nil,
      progress: reporting.voice.quiet
        ? nil : Progress(terminal: terminal, in: reporting.voice.messageLanguage),
      language: reporting.voice.messageLanguage
    )
  }

  private func build(_ watch: BuildWatch, _ report: inout DiagnosticReport) throws -> Saying {
    let started = ContinuousClock.now
    let sources = try ProjectFolder.withTheme(project.folder)
    let inputs = try project.fingerprint(of: sources)
    let folder = output ?? "\(project.folder)/Public"
    try OutputTree.check(folder, isApartFrom: project.folder)
    let survey = survey(of: folder, inputs)
    let build = try SiteBuild(project, in: sources, shard: shard, watch: watch)
    reporting.reporter.explain(.outline(build.outline))
    let result =
      if dryRun {
        try build.check()
      } else if let survey {
        try build.write(
          to: folder,
          madeOf: inputs,
          survey: survey,
          isForced: force,
          isFresh: fresh
        )
      } else {
        build.unchanged
      }
    report.add(result.warnings)
    return .built(result, after: ContinuousClock.now - started, isTried: dryRun)
  }

  // The output is looked at while the project is read, unless it is not to be written or made already.
  private func survey(of folder: String, _ inputs: InputFingerprint) -> OutputSurvey? {
    if dryRun || !force && OutputTree.isMade(folder, of: inputs, shard: shard) { return nil }
    return OutputSurvey(folder)
  }
}
