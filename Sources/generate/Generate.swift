internal import ArgumentParser
internal import Glibc
internal import SourceText

/// The command of the project.
@main
struct Generate: ParsableCommand {
  /// The version of the command, by semver.org: what it takes and writes is told by the first number.
  static let version = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a comparison site of Markdown, published figures and templates.",
    discussion: """
      Exit codes: 0 the site is whole; 1 faults in the project or its shards, or a difference that \
      verify found, the output is as it was; 2 wrong usage, or no project here; 3 the output cannot \
      be written; 130 interrupted, 143 asked to end, the output whole.
      """,
    version: version,
    subcommands: [
      Build.self, Check.self, Explain.self, Figures.self, Import.self, Init.self, List.self,
      Merge.self, Manual.self, New.self, Rollback.self, Serve.self, Verify.self,
    ],
    defaultSubcommand: Build.self
  )

  /// Runs the command that the arguments name.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try refuseUnknownCommand(in: arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(with: error)
    }
  }

  // The default command would take a misspelt one for an argument of its own.
  private static func refuseUnknownCommand(in arguments: [String]) throws {
    let commands = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let name = arguments.first, !name.hasPrefix("-"), !commands.contains(name) else { return }
    let nearest = NearestName.of(name, among: commands)
    let help =
      nearest.map { "did you mean `\($0)`?" }
      ?? "the commands are \(commands.joined(separator: ", "))"
    throw ValidationError("there is no command `\(name)`; \(help)")
  }

  private static func exit(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .success {
      print(message)
    } else if !(error is ExitCode) {
      Console().say(message)
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
