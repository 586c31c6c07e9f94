internal import ArgumentParser
internal import Foundation
internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// Builds the site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Builds the site (the default).")

  @OptionGroup var project: ProjectOptions

  @Option(help: "Where the site is written.")
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

  @Flag(name: .shortAndLong, help: "Say nothing but faults.")
  var quiet = false

  func run() throws {
    let console = Console()
    let watch = watch
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    do {
      defer { watch.progress?.end() }
      try build(watch)
    } catch let report as DiagnosticReport {
      let report = project.strict ? report.strict : report
      console.show(report)
      throw report.exitCode
    } catch let fault as OutputFault {
      console.show(DiagnosticReport(fault, at: nil))
      throw ExitCode(3)
    }
  }

  private var watch: BuildWatch {
    let terminal = ProcessInfo.processInfo.environment["TERM"]
    return BuildWatch(
      profile: profile ? Profile() : nil,
      progress: quiet ? nil : Progress(terminal: terminal)
    )
  }

  private func build(_ watch: BuildWatch) throws {
    let console = Console()
    let started = ContinuousClock.now
    let build = try SiteBuild(project, shard: shard, watch: watch)
    let folder = output ?? "\(project.folder)/Public"
    let result =
      dryRun ? try build.check() : try build.write(to: folder, isForced: force, isFresh: fresh)
    watch.progress?.end()
    console.show(result.warnings)
    let summary = result.summary(after: ContinuousClock.now - started)
    if !quiet { console.say(dryRun ? "\(summary); nothing was written" : summary) }
    if let profile = watch.profile { console.say(profile.text) }
  }
}
