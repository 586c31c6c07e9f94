internal import ArgumentParser

/// The options of every command that reports faults.
struct ReportOptions: ParsableArguments {
  @Option(
    help: "How faults are told: text (on standard error), json or sarif (on standard output)."
  )
  var format = ReportFormat.text

  @OptionGroup var voice: VoiceOptions

  /// What shows the faults of a command.
  var reporter: Reporter { Reporter(format: format, voice: voice) }
}
