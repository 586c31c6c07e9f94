internal import Compression
internal import Markdown
internal import ProjectFiles
internal import SourceText

extension ProjectOptions {
  /// What the inputs of the site come to, with the options that decide its bytes and with the
  /// generator that makes them.
  func fingerprint(of project: ProjectFolder) throws(DiagnosticReport) -> InputFingerprint {
    var options = ["drafts": "\(drafts)", "parser": MarkdownDocument.parser]
    options["base-url"] = baseURL
    if let compress { options["compress"] = "\(compress): \(compressions.map(\.maker))" }
    return try InputFingerprint(
      of: project,
      options: options,
      generator: Self.generator,
      workers: workers,
      part: StandingCareers.part
    )
  }

  private static var generator: String {
    #if os(Linux)
    "/proc/self/exe"
    #else
    CommandLine.arguments[0]
    #endif
  }
}
