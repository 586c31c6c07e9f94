internal import ArgumentParser
internal import Foundation
internal import SourceText

/// The options of how much a command says, and in which colours.
struct VoiceOptions: ParsableArguments {
  @Option(help: "Colour reports: auto (on a terminal), always or never.")
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Say nothing but faults.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what was read, and what each fault means.")
  var verbose = false

  @OptionGroup var languageOptions: LanguageOptions

  /// The language in which the command speaks.
  var messageLanguage: MessageLanguage { languageOptions.messageLanguage }

  /// The colours of what is said on standard error.
  var colors: TextColors {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDERR_FILENO) == 1
    return color.isColored(in: environment, isTerminal: isTerminal) ? .terminal : .none
  }

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }
}
