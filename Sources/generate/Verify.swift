internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Compares what stands in the output with a clean build.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares every file of the output with a clean build, and writes nothing."
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: "Where the site stands.")
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but faults.")
  var quiet = false

  func run() throws {
    let console = Console()
    let watch = BuildWatch()
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    do {
      let started = ContinuousClock.now
      let folder = output ?? "\(project.folder)/Public"
      let files = try SiteBuild(project, watch: watch).verify(folder)
      let seconds = BuildResult.seconds(ContinuousClock.now - started)
      if !quiet {
        let count = "\(TextTable.grouped(files)) file\(files == 1 ? "" : "s")"
        console.say("Verified \(count) in \(seconds) s: \(folder) is what a clean build makes")
      }
    } catch let report as DiagnosticReport {
      console.show(project.strict ? report.strict : report)
      throw report.exitCode
    } catch let fault as OutputFault {
      console.show(DiagnosticReport(fault, at: nil))
      throw ExitCode(3)
    }
  }
}
