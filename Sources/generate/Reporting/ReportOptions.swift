internal import ArgumentParser

/// The options of every command that reports faults.
struct ReportOptions: ParsableArguments {
  @Option(
    help: "How faults are told: text (on standard error), json or sarif (on standard output)."
  )
  var format = ReportFormat.text

  @OptionGroup var voice: VoiceOptions

  /// What shows the faults of a command.
  var reporter: Reporter { reporter(standing: .output) }

  /// What shows the faults of a command after which something else than the output stands as it was.
  func reporter(standing: Standing) -> Reporter {
    Reporter(format: format, voice: voice, standing: standing)
  }
}
