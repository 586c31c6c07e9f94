internal import ProjectFiles
internal import Rendering
internal import SourceText

/// A file that is copied to the site, texts in fewer bytes.
struct SiteFile {
  /// The path in the site, without a first slash.
  let path: String

  /// The file of the project.
  let source: ProjectFile

  /// The new paths of files that a style sheet names, by those that it names.
  var names: [String: String] = [:]

  /// The bytes of the file as the site has it.
  func bytes(in project: ProjectFolder) throws(DiagnosticReport) -> [UInt8] {
    let bytes = try project.bytes(of: source)
    let isStyleSheet = StyleSheet.isOne(path)
    return AssetMinifier.minified(
      isStyleSheet ? StyleSheet.renamed(bytes, path: path, names: names) : bytes,
      path: path
    )
  }
}
