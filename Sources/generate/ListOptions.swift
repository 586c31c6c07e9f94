internal import ArgumentParser
internal import SourceText

/// The options of every list, and how lists are run.
struct ListOptions: ParsableArguments {
  /// How a list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line a record, its fields with tabs between, headed by their names.
    case text

    /// A JSON array of objects, one a line.
    case json
  }

  @OptionGroup var project: ProjectOptions

  @Option(help: "How the list is written: text (with tabs between the fields) or json.")
  var format = Format.text

  @OptionGroup var voice: VoiceOptions

  /// Reads the project and writes the records that a closure makes, each as soon as it is made.
  ///
  /// The format is that of the list; faults are told as text.
  func run(
    _ fields: [String],
    _ list: (SiteBuild, (ListRecord) -> Void) throws -> Void
  ) throws {
    try write(fields) { report, writer in
      let build = try SiteBuild(project, watch: BuildWatch())
      report.add(build.report)
      try list(build) { writer.write($0) }
    }
  }

  /// Writes the records that a closure makes, which may doubt something; nothing if it throws before
  /// the first one.
  func write(
    _ fields: [String],
    _ list: (inout DiagnosticReport, inout ListWriter) throws -> Void
  ) throws {
    let reporter = Reporter(format: .text, voice: voice)
    try reporter.run(isStrict: project.strict) { report in
      var writer = ListWriter(fields: fields, format: format, console: Console())
      try list(&report, &writer)
      writer.finish()
      return nil
    }
  }
}
