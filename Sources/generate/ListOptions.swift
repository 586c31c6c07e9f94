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

  /// Reads the project and writes the records that a closure makes, each as soon as it is made.
  func run(
    _ fields: [String],
    _ list: (SiteBuild, (ListRecord) -> Void) -> Void
  ) throws {
    let console = Console()
    do throws(DiagnosticReport) {
      let build = try SiteBuild(project, watch: BuildWatch())
      console.show(build.report)
      var writer = ListWriter(fields: fields, format: format, console: console)
      list(build) { writer.write($0) }
      writer.finish()
    } catch {
      let report = project.strict ? error.strict : error
      console.show(report)
      throw report.exitCode
    }
  }
}
