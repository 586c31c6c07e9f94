internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// The texts of a project, compared with its data.
struct BoundTexts {
  private let options: ProjectOptions
  private let isMended: Bool

  /// The files of the project.
  let project: ProjectFolder

  /// What is read from them.
  let source: SiteSource

  /// The templates of its pages.
  let templates: [SourceFile]

  /// What was found.
  let survey: SiteSurvey

  /// Reads a project.
  init(_ options: ProjectOptions) throws(DiagnosticReport) {
    try self.init(options, isMended: false)
  }

  private init(_ options: ProjectOptions, isMended: Bool) throws(DiagnosticReport) {
    self.options = options
    self.isMended = isMended
    project = try ProjectFolder.withTheme(options.folder)
    let sources = try ProjectSources(project)
    source = try sources.site(options)
    templates = sources.templates
    survey = try SiteReader(source).survey()
  }

  /// The bound figures and claims, by place.
  var links: [DataBinding] { survey.bindings.filter { $0.kind != .wages } }

  /// What is wrong; of texts that could not be mended that too.
  var faults: DiagnosticReport {
    var report = survey.report.errors
    for binding in survey.bindings {
      if isMended, binding.state == .differs, let data = binding.data {
        let fault = FigureFault.unmendable(text: binding.text, data: data)
        let notes = binding.faults.diagnostics.flatMap(\.notes)
        report.add(fault, at: binding.location, notes: notes)
      } else {
        report.add(binding.faults)
      }
    }
    return report
  }

  /// How many there are.
  var summary: Saying {
    let figures = links.count { $0.kind == .figure }
    return .compared(figures: figures, claims: links.count - figures)
  }

  /// Mends the texts that differ and reads the project again.
  ///
  /// - Returns: What was mended, text by text.
  mutating func mend() throws -> [Saying] {
    let files = try TextMender(source, survey).mendedFiles()
    for file in files {
      guard let place = project.content.first(where: { $0.path == file.path }),
        let old = try source.text(at: file.path)
      else { continue }
      try project.replace(place, holding: old, with: file)
    }
    let paths = Set(files.map(\.path))
    let mended = links.filter { $0.mending != nil && paths.contains($0.location.path) }
    self = try BoundTexts(options, isMended: true)
    return mended.map { .mended(place: $0.location, text: $0.text, data: $0.data ?? "") }
  }
}

extension DiagnosticReport {
  /// The errors alone.
  fileprivate var errors: DiagnosticReport {
    var report = DiagnosticReport()
    for fault in diagnostics where fault.severity == .error {
      report.add(fault.fault, at: fault.location, notes: fault.notes)
    }
    return report
  }
}
