internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// The files that are copied, those that templates name twice: under their own name and under one that
/// changes with their bytes.
struct SiteAssets {
  /// The files, sorted by path in the project; those that templates name come last.
  let files: [SiteFile]

  /// What templates may name.
  let names: AssetNames

  /// The style sheets.
  let styleSheets: [StyleSheet]

  /// What is wrong with the addresses in style sheets.
  let report: DiagnosticReport

  /// Takes the files of a project.
  ///
  /// - Throws: A report of a file that cannot be read.
  init(_ sources: ProjectSources, in project: ProjectFolder) throws(DiagnosticReport) {
    let assets = sources.files.filter { $0.path.hasPrefix("assets/") }
    var styleSheets: [String: StyleSheet] = [:]
    for file in assets where StyleSheet.isOne(file.path) {
      styleSheets[file.path] = StyleSheet(try project.text(of: file.source), path: file.path)
    }
    self.styleSheets = styleSheets.values.sorted { $0.path < $1.path }
    let paths = Set(sources.files.map(\.path))
    var report = DiagnosticReport()
    for sheet in self.styleSheets { report.add(sheet.faults(among: paths, styleSheets)) }
    var copies = NamedCopies(of: assets, styleSheets, in: project)
    // Sheets that lead back to themselves have no end of names.
    if !report.hasErrors {
      for file in assets
      where AssetNames.isAsked(AssetFile.name(ofPath: file.path), in: sources.templates) {
        try copies.add(file)
      }
    }
    for copy in copies.files {
      guard let other = sources.files.first(where: { $0.path == copy.path }) else { continue }
      let fault = ContentFault.sameFile(path: copy.path, other: copy.source.path)
      report.add(fault, at: SourceLocation(path: other.source.path))
    }
    self.report = report
    files = sources.files + copies.files
    names = AssetNames(assets.map { AssetFile.name(ofPath: $0.path) }, asked: copies.named)
  }

  /// What the policy of the pages keeps style sheets from fetching.
  func blocked(on site: Site, by renderer: SiteRenderer) -> DiagnosticReport {
    var report = DiagnosticReport()
    guard styleSheets.contains(where: \.isFetching),
      let policy = renderer.stylePolicy(of: site)
    else { return report }
    for sheet in styleSheets { report.add(sheet.blocked(by: policy)) }
    return report
  }
}
