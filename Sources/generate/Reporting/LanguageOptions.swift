internal import ArgumentParser
internal import Foundation
internal import SourceText

/// The option of the language in which a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: """
      The language of messages, en or el; if not given that of the terminal (LC_ALL, LC_MESSAGES or \
      LANG), else English.
      """
  )
  var language: MessageLanguage?

  /// The language in which the command speaks.
  var messageLanguage: MessageLanguage {
    language ?? MessageLanguage(ofTerminal: ProcessInfo.processInfo.environment)
  }
}
