internal import ArgumentParser
internal import Rendering
internal import SiteModel
internal import SourceText

/// Compares the texts of a project with its data.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists every bound figure and claim with what the data say, and mends texts.",
    discussion: """
      States: a figure is right or differs, a claim holds, fails or is undecided; faulty is what \
      names nothing that the data have. --write puts what the data say in the place of each text \
      that differs and changes no other byte; what a sentence claims is the editor's to write.

      Exit codes: 0 all is right; 1 a figure differs, a claim does not hold or the project has \
      faults; 2 wrong usage, or no project here; 3 a file cannot be written.
      """
  )

  private static let fields = ["state", "place", "text", "data", "reference", "language"]

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Mend the texts that differ from the data; claims are left as they are.")
  var write = false

  @Option(help: "How the list is written: text (with tabs between the fields) or json.")
  var format = ListOptions.Format.text

  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let reporter = Reporter(format: .text, voice: voice)
    try reporter.run(isStrict: project.strict) { _ in
      var texts = try BoundTexts(project)
      if write {
        for mended in try texts.mend() { reporter.say(mended) }
      }
      list(texts)
      try texts.faults.throwIfErrors()
      return texts.summary
    }
  }

  private func list(_ texts: BoundTexts) {
    var writer = ListWriter(fields: Self.fields, format: format, console: Console())
    for binding in texts.links {
      writer.write(
        ListRecord([
          .text(binding.state.rawValue), .text("\(binding.location)"), .text(binding.text),
          binding.data.map { .text($0) }, .text(binding.reference),
          .text("\(binding.language)"),
        ])
      )
    }
    writer.finish()
  }
}
