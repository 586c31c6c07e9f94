internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// A site that was read and checked, ready to be written.
struct SiteBuild: Sendable {
  private let project: ProjectFolder
  private let renderer: SiteRenderer
  private let checker: SiteChecker
  private let assets: [SiteFile]
  private let site: Site
  private let report: DiagnosticReport
  private let workers: Int
  private let watch: BuildWatch

  /// Reads a project.
  init(_ options: ProjectOptions, watch: BuildWatch) throws(DiagnosticReport) {
    self.watch = watch
    project = try ProjectFolder(options.folder)
    let sources = try ProjectSources(project)
    assets = sources.files
    watch.profile?.passed(.reading)
    let reader = SiteReader(try sources.site(options))
    let read: (site: Site, warnings: DiagnosticReport)
    do {
      read = try reader.read()
    } catch {
      throw Self.withTemplateFaults(error, reader, sources.templates)
    }
    site = read.site
    watch.profile?.passed(.parsing)
    renderer = try SiteRenderer(site, templates: sources.templates)
    checker = SiteChecker(site, files: sources.files.map(\.path), renderer: renderer)
    report = read.warnings
    workers = options.jobs
    watch.profile?.passed(.templates)
    if options.strict { try report.strict.throwIfErrors() }
    try report.throwIfErrors()
  }

  // All faults of a build at once: those of templates are seen even where the content is faulty.
  private static func withTemplateFaults(
    _ report: DiagnosticReport,
    _ reader: SiteReader,
    _ templates: [SourceFile]
  ) -> DiagnosticReport {
    guard let languages = try? reader.languages() else { return report }
    var report = report
    report.add(SiteRenderer.faults(in: templates, languages: languages))
    return report
  }

  /// Writes the site to a folder, which is replaced at once when all of it is there.
  ///
  /// Throws a report if a page is faulty, or the fault of an output that cannot be written.
  func write(to output: String, isForced: Bool, isFresh: Bool) throws -> BuildResult {
    let tree = try OutputTree(output, isForced: isForced, gate: watch.gate) {
      checker.hasFile(at: $0)
    }
    let isUnchanged = try isUnchanged(tree)
    watch.profile?.passed(.comparing)
    if isUnchanged {
      return BuildResult(pages: site.routes.count, written: 0, removed: 0, warnings: report)
    }
    let new = try tree.begin(isFresh: isFresh)
    do {
      return try complete(new, tree)
    } catch {
      new.discard()
      throw error
    }
  }

  private func complete(_ new: NewTree, _ tree: OutputTree) throws -> BuildResult {
    let records = try renderPages { page, path, record throws(OutputFault) in
      try new.write(page, to: path, &record)
    }
    watch.profile?.passed(.pages)
    var record = NewTree.Record()
    for asset in assets {
      try new.write(project.bytes(of: asset.source), to: Array(asset.path.utf8), &record)
    }
    watch.profile?.passed(.copying)
    let removed = try tree.commit(new, records + [record])
    watch.profile?.passed(.finishing)
    let written = records.reduce(0) { $0 + $1.written }
    return BuildResult(
      pages: site.routes.count,
      written: written,
      removed: removed,
      warnings: report
    )
  }

  /// Renders and checks every page and writes none.
  func check() throws -> BuildResult {
    _ = try renderPages { _, _, _ in }
    watch.profile?.passed(.pages)
    return BuildResult(
      pages: site.routes.count,
      written: site.routes.count,
      removed: 0,
      warnings: report
    )
  }

  /// Whether the present site is this one, file by file; pages are rendered until one differs.
  private func isUnchanged(_ tree: OutputTree) throws -> Bool {
    guard tree.presentCount == site.routes.count + assets.count else { return false }
    for asset in assets {
      let bytes = try project.bytes(of: asset.source)
      guard tree.holds(bytes, at: Array(asset.path.utf8)) else { return false }
    }
    return pageRun.allSatisfy { page, path in tree.holds(page, at: path) }
  }

  private var pageRun: PageRun {
    PageRun(renderer: renderer, checker: checker, site: site, workers: workers, watch: watch)
  }

  private func renderPages(
    _ write:
      @escaping @Sendable ([UInt8], [UInt8], inout NewTree.Record) throws(OutputFault) -> Void
  ) throws -> [NewTree.Record] {
    let outcome = pageRun.forEach(write)
    var report = FaultLocator(project: project, site: site).report(outcome.faults)
    if report.hasErrors {
      report.add(self.report)
      throw report
    }
    if let failure = outcome.failure { throw failure }
    return outcome.records
  }
}
