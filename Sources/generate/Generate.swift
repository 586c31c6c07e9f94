internal import ArgumentParser

/// The command of the project.
@main
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a comparison site of Markdown, published figures and templates.",
    subcommands: [Build.self],
    defaultSubcommand: Build.self)
}
