internal import CalendarDates

/// A manual page in the macros of man(7).
struct ManualPage {
  /// The page.
  private(set) var text = ""

  // What every command has is no part of each.
  private static let common: Set = ["help", "version"]

  /// Writes the page of a version of a command and of its subcommands.
  init(of command: ToolDescription.Command, version: String, date: Day) {
    let name = command.commandName
    add(".TH \(name.uppercased()) 1 \(date) \"\(name) \(version)\"")
    add(".SH NAME")
    add("\(name) \\- \(Self.escaped(Self.phrase(command.abstract)))")
    add(".SH SYNOPSIS")
    add(".B \(name)")
    add("[\\fIcommand\\fR] [\\fIarguments\\fR]")
    add(".SH DESCRIPTION")
    add(paragraph: command.discussion)
    add(".SH COMMANDS")
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      add(subcommand, above: name)
    }
  }

  private mutating func add(_ command: ToolDescription.Command, above: String) {
    let name = "\(above) \(command.commandName)"
    add(".SS \(Self.escaped(name))")
    add(paragraph: command.abstract)
    if let discussion = command.discussion {
      add(".PP")
      add(paragraph: discussion)
    }
    for argument in command.arguments ?? [] where argument.shouldDisplay {
      if argument.names?.contains(where: { Self.common.contains($0.name) }) == true { continue }
      add(".TP")
      add(Self.head(of: argument))
      add(paragraph: argument.abstract)
      if argument.kind != .flag, let value = argument.defaultValue {
        add(paragraph: "Unless given: \(value).")
      }
    }
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      add(subcommand, above: name)
    }
  }

  private mutating func add(paragraph: String?) {
    guard let paragraph else { return }
    for line in paragraph.split(separator: "\n") { add(Self.escaped(String(line))) }
  }

  private mutating func add(_ line: String) {
    text += "\(line)\n"
  }

  private static func head(of argument: ToolDescription.Argument) -> String {
    let value = "\\fI\(escaped(argument.valueName ?? ""))\\fR"
    let typed = (argument.names ?? []).map(\.typed).sorted { $0.count < $1.count }
    let names = typed.map { "\\fB\(escaped($0))\\fR" }
    return switch argument.kind {
    case .positional: value
    case .option: names.joined(separator: ", ") + " " + value
    case .flag: names.joined(separator: ", ")
    }
  }

  // What stands behind a name is no sentence of its own (man-pages(7)).
  private static func phrase(_ sentence: String?) -> String {
    guard let sentence, let first = sentence.first else { return "" }
    let end = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return first.lowercased() + end.dropFirst()
  }

  // A hyphen is typed as it is, and a line that begins with a dot or an apostrophe is a macro.
  private static func escaped(_ text: String) -> String {
    let text = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case _: String(character)
      }
    }.joined()
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&\(text)" : text
  }
}
