internal import ProjectFiles
internal import Rendering
internal import SourceText

/// Copies of files under names that change with their bytes.
///
/// A style sheet names such copies in turn, so that its own name changes with what it fetches.
struct NamedCopies {
  /// The copies in the order in which they were made, each with what templates know of it.
  private var copies: [(file: SiteFile, named: AssetFile)] = []

  private let assets: [String: SiteFile]
  private let styleSheets: [String: StyleSheet]
  private let project: ProjectFolder

  /// Makes no copy yet.
  ///
  /// - Parameters:
  ///   - assets: The files that may be copied.
  ///   - styleSheets: The style sheets by path; none leads back to itself.
  ///   - project: The project.
  init(of assets: [SiteFile], _ styleSheets: [String: StyleSheet], in project: ProjectFolder) {
    self.assets = Dictionary(assets.map { ($0.path, $0) }) { first, _ in first }
    self.styleSheets = styleSheets
    self.project = project
  }

  /// The copies.
  var files: [SiteFile] { copies.map(\.file) }

  /// What templates know of them.
  var named: [AssetFile] { copies.map(\.named) }

  /// Makes a copy, and those of the files that it names, unless they are there already.
  ///
  /// - Returns: The path of the copy.
  /// - Throws: A report of a file that cannot be read.
  @discardableResult
  mutating func add(_ file: SiteFile) throws(DiagnosticReport) -> String {
    if let copy = copies.first(where: { $0.file.source.path == file.source.path }) {
      return copy.file.path
    }
    var copy = file
    for path in styleSheets[file.path].map({ $0.files.sorted() }) ?? [] {
      if let asset = assets[path] { copy.names[path] = try add(asset) }
    }
    let asset = AssetFile(path: file.path, bytes: try copy.bytes(in: project))
    copies.append((SiteFile(path: asset.path, source: file.source, names: copy.names), asset))
    return asset.path
  }
}
