internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Puts the previous site back.
struct Rollback: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts the previous site back; a second time undoes it."
  )

  @Option(name: .customLong("project"), help: "The folder that holds Content and Templates.")
  var folder = "."

  @Option(help: "Where the site is written.")
  var output: String?

  func run() throws {
    let watch = BuildWatch()
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    do throws(OutputFault) {
      try OutputTree.rollBack(output ?? "\(folder)/Public", gate: watch.gate)
      Console().say("The previous site is back")
    } catch {
      Console().show(DiagnosticReport(error, at: nil))
      throw ExitCode(3)
    }
  }
}
