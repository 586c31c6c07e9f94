/// What the argument parser says of the command.
struct ToolDescription: Decodable {
  /// A command with its subcommands.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// What it is.
    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    /// A name of an option or a flag.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?
    let shouldDisplay: Bool
  }

  /// The whole command.
  let command: Command
}
