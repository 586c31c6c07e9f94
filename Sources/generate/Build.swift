internal import ArgumentParser
internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// Builds the site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Builds the site (the default).")

  @OptionGroup var project: ProjectOptions

  @Option(help: "Where the site is written.")
  var output: String?

  @Flag(help: "Give up files in the output that generate did not write.")
  var force = false

  @Flag(help: "Show what would be written and write nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing but faults.")
  var quiet = false

  func run() throws {
    let console = Console()
    do {
      let started = ContinuousClock.now
      let build = try SiteBuild(project)
      let folder = output ?? "\(project.folder)/Public"
      let result = dryRun ? try build.check() : try build.write(to: folder, isForced: force)
      console.show(result.warnings)
      let summary = result.summary(after: ContinuousClock.now - started)
      if !quiet { console.say(dryRun ? "\(summary); nothing was written" : summary) }
    } catch let report as DiagnosticReport {
      let report = project.strict ? report.strict : report
      console.show(report)
      throw report.exitCode
    } catch let fault as OutputFault {
      console.show(DiagnosticReport(fault, at: nil))
      throw ExitCode(3)
    }
  }
}
