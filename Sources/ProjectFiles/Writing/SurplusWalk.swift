/// Finds the files of an output folder that nobody knows.
struct SurplusWalk {
  /// The files found, by their paths from the folder.
  private(set) var surplus = PathSample()

  /// Visits a folder and all below it, but its manifest and a repository's own files.
  ///
  /// - Parameters:
  ///   - folder: Where the folder is.
  ///   - path: Its path from the output; empty for the output itself.
  ///   - isKnown: Whether a path, given from the output, is that of a known file.
  /// - Throws: An error if a folder cannot be listed.
  mutating func visit(
    _ folder: String,
    below path: String = "",
    isKnown: ([UInt8]) -> Bool
  ) throws(FileError) {
    for name in try FolderListing.names(in: folder) {
      let (location, below) = ("\(folder)/\(name)", path.isEmpty ? name : "\(path)/\(name)")
      if path.isEmpty, name == Manifest.fileName || name == ".git" { continue }
      if try FileKind.of(location, followingLinks: false) == .folder {
        try visit(location, below: below, isKnown: isKnown)
      } else if !isKnown(Array(below.utf8)) {
        surplus.add(below)
      }
    }
  }
}
