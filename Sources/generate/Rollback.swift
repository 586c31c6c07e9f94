internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Puts the previous site back.
struct Rollback: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts the previous site back; a second time undoes it."
  )

  @Option(
    name: .customLong("project"),
    help: "The folder that holds Content and Templates.",
    completion: .directory
  )
  var folder = "."

  @Option(help: "Where the site is written.", completion: .directory)
  var output: String?

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let watch = BuildWatch(language: reporting.voice.messageLanguage)
    let interruption = Interruption(watch)
    defer { withExtendedLifetime(interruption) {} }
    try reporting.reporter.run { _ in
      try OutputTree.rollBack(output ?? "\(folder)/Public", gate: watch.gate)
      return .rolledBack
    }
  }
}
