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

      --compared-with tells what changed when data were replaced: which claims do not hold any more, \
      and each figure of a sentence, a table or a chart with what it was and what it is. OLD is the \
      former data file with its source record beside it, or a folder with the former project (such \
      as `git worktree add OLD HEAD~1`).

      Exit codes: 0 all is right; 1 a figure differs, a claim does not hold or the project has \
      faults; 2 wrong usage, or no project here; 3 a file cannot be written.
      """
  )

  /// How the list or the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line a record, its fields with tabs between.
    case text

    /// Markdown, for people.
    case markdown

    /// JSON, for programs.
    case json
  }

  private static let fields = ["state", "place", "text", "data", "reference", "language"]

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Mend the texts that differ from the data; claims are left as they are.")
  var write = false

  @Option(help: "Tell what changed since the data were these: a data file, or a former project.")
  var comparedWith: String?

  @Option(
    help: "The data set in the place of OLD; if not given that of its name, else that of site.yml."
  )
  var inPlaceOf: String?

  @Option(
    help: """
      How it is written: text (with tabs between the fields) or json; what changed as markdown or \
      json.
      """
  )
  var format: Format?

  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    switch (comparedWith, format) {
    case (nil, .markdown): throw ValidationError("--format markdown goes with --compared-with")
    case (_?, .text): throw ValidationError("--compared-with takes --format markdown or json")
    case (nil, nil), (nil, .text), (_, .json), (_?, .markdown), (_?, nil): break
    }
    if inPlaceOf != nil, comparedWith == nil {
      throw ValidationError("--in-place-of goes with --compared-with")
    }
  }

  func run() throws {
    let reporter = Reporter(
      format: .text,
      voice: voice,
      standing: write ? .otherTexts : .texts
    )
    try reporter.run(isStrict: project.strict) { _ in
      var texts = try BoundTexts(project)
      if write {
        for mended in try texts.mend() { reporter.say(mended) }
      }
      if let comparedWith {
        try tellChanges(since: comparedWith, texts)
      } else {
        list(texts)
      }
      try texts.faults.throwIfErrors()
      return texts.summary
    }
  }

  private func tellChanges(since path: String, _ texts: BoundTexts) throws(DiagnosticReport) {
    let former = try FormerData(path, insteadOf: inPlaceOf, of: texts, project)
    let language = voice.messageLanguage
    let report = try ChangeReport(path, from: former, to: texts, in: language)
    switch format {
    case .json: Console().give(ChangeJSON(report, in: language).file)
    case .markdown, .text, nil:
      Console().give(Array(ChangeMarkdown(report, in: language).text.utf8))
    }
  }

  private func list(_ texts: BoundTexts) {
    var writer = ListWriter(
      fields: Self.fields,
      format: format == .json ? .json : .text,
      console: Console()
    )
    for binding in texts.links {
      writer.write(
        ListRecord([
          .text(binding.state.rawValue), .text("\(binding.location)"), .text(binding.text),
          binding.data(in: voice.messageLanguage).map { .text($0) }, .text(binding.reference),
          .text("\(binding.language)"),
        ])
      )
    }
    writer.finish()
  }
}
