internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// A site that was read and checked, ready to be written.
struct SiteBuild {
  private let project: ProjectFolder
  private let renderer: SiteRenderer
  private let checker: SiteChecker
  private let assets: [SiteFile]
  private let site: Site
  private let report: DiagnosticReport
  private let isStrict: Bool

  /// Reads a project.
  init(_ options: ProjectOptions) throws(DiagnosticReport) {
    project = try ProjectFolder(options.folder)
    let sources = try ProjectSources(project)
    assets = sources.files
    let (site, report) = try SiteReader(sources.site(options)).read()
    renderer = try SiteRenderer(site, templates: sources.templates)
    checker = SiteChecker(site, files: sources.files.map(\.path))
    self.site = site
    self.report = report
    isStrict = options.strict
    if isStrict { try report.strict.throwIfErrors() }
  }

  /// Writes the site to a folder, which is replaced at once when all of it is there.
  ///
  /// Throws a report if a page is faulty, or the error of a file that could not be written.
  func write(to output: String) throws -> BuildResult {
    let tree = try StagedTree(output: output)
    do {
      try renderPages { page, path throws(FileError) in try tree.write(page, to: path) }
      for asset in assets { try tree.write(project.bytes(of: asset.source), to: asset.path) }
      try tree.commit()
    } catch {
      try? tree.discard()
      throw error
    }
    return BuildResult(pages: site.routes.count, warnings: report)
  }

  /// Renders and checks every page and writes none.
  func check() throws -> BuildResult {
    try renderPages { _, _ in }
    return BuildResult(pages: site.routes.count, warnings: report)
  }

  private func renderPages(_ write: ([UInt8], String) throws(FileError) -> Void) throws {
    var faults: [(route: Route, fault: PageFault)] = []
    var fragments: Set<SiteChecker.Fragment> = []
    var checker = checker
    var buffer: [UInt8] = []
    for route in site.routes {
      buffer.removeAll(keepingCapacity: true)
      renderer.render(route, into: &buffer)
      let result = checker.check(&buffer, of: route)
      faults += result.faults.map { (route, $0) }
      fragments.formUnion(result.fragments)
      if faults.isEmpty { try write(buffer, site.addresses.file(of: route)) }
    }
    faults += checker.faults(of: fragments) { route, page in renderer.render(route, into: &page) }
    try FaultLocator(project: project, site: site).report(faults).throwIfErrors()
  }
}
