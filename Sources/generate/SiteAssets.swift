internal import ProjectFiles
internal import Rendering
internal import SourceText

/// The files that are copied, those that templates name twice: under their own name and under one that
/// changes with their bytes.
struct SiteAssets {
  /// The files, sorted by path in the project; those that templates name come last.
  let files: [SiteFile]

  /// What templates may name.
  let names: AssetNames

  /// Takes the files of a project.
  ///
  /// - Throws: A report of a file that cannot be read.
  init(_ sources: ProjectSources, in project: ProjectFolder) throws(DiagnosticReport) {
    let assets = sources.files.filter { $0.path.hasPrefix("assets/") }
    var asked: [AssetFile] = []
    var copies: [SiteFile] = []
    for file in assets
    where AssetNames.isAsked(AssetFile.name(ofPath: file.path), in: sources.templates) {
      let asset = AssetFile(path: file.path, bytes: try file.bytes(in: project))
      asked.append(asset)
      copies.append(SiteFile(path: asset.path, source: file.source))
    }
    files = sources.files + copies
    names = AssetNames(assets.map { AssetFile.name(ofPath: $0.path) }, asked: asked)
  }
}

extension SiteFile {
  /// The bytes of the file as the site has it.
  func bytes(in project: ProjectFolder) throws(DiagnosticReport) -> [UInt8] {
    AssetMinifier.minified(try project.bytes(of: source), path: path)
  }
}
