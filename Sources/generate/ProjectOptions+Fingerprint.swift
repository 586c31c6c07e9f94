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
      generator: try Self.generator.get(),
      workers: workers,
      part: StandingCareers.part
    )
  }

  /// Whether the inputs come to what they did; where a file was changed meanwhile, a site may be made of
  /// its old bytes or of its new ones.
  func areUnchanged(since inputs: InputFingerprint) -> Bool {
    (try? fingerprint(of: ProjectFolder.withTheme(folder))) == inputs
  }

  // Read once: tens of megabytes are no small part of what a build holds.
  private static let generator = Result { () throws(DiagnosticReport) in
    try GeneratorMark(at: program)
  }

  private static var program: String {
    #if os(Linux)
    "/proc/self/exe"
    #else
    CommandLine.arguments[0]
    #endif
  }
}
