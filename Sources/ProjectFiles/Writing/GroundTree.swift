internal import Glibc

/// The tree beside the output in which the next site is completed.
///
/// It is the site before the present one: files that are right already stay, changed ones are written
/// in place. While it is worked on it has no manifest, so that nobody takes it for a whole site.
///
/// A class, so that handing it to a worker for each file does not copy its manifest's references.
final class GroundTree: Sendable {
  /// Where the tree is.
  let path: String

  private let known: Manifest
  private let isNew: Bool

  /// Takes up the tree, or starts a new one where there is none that can be trusted.
  init(_ path: String) throws(FileError) {
    self.path = path
    let manifest = "\(path)/\(Manifest.fileName)"
    var known = Manifest.empty
    var isNew = false
    if try FileKind.of(path, followingLinks: false) == .folder,
      case .file(let size) = try FileKind.of(manifest, followingLinks: false),
      let read = Manifest(reading: try FileBytes.of(manifest, size: size))
    {
      known = read
      guard unsafe unlink(manifest) == 0 else { throw FileError.last(.remove, manifest) }
    } else {
      try FileTree.remove(path)
      try FileTree.makeFolder(path)
      isNew = true
    }
    self.known = known
    self.isNew = isNew
    // Before the first write: a torn tree must not be taken for a whole one after a power cut.
    try FileTree.sync(path)
  }

  /// What the tree had before at a path.
  func entry(of path: [UInt8]) -> ManifestEntry? {
    known[path]
  }

  /// Whether the tree had a file before of which a manifest says the same.
  ///
  /// - Parameters:
  ///   - line: The line of the manifest.
  ///   - path: The path in it.
  ///   - place: Where the search begins among the lines; behind the line that was found.
  /// - Returns: Whether the file is there.
  func has(_ line: ArraySlice<UInt8>, of path: [UInt8], from place: inout Int) -> Bool {
    known.line(of: path, from: &place) == line
  }

  /// Writes a file unless it is right already.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - path: The path below the tree, with `/`, without `.` or `..`.
  ///   - entry: Hash and size of the bytes.
  ///   - files: What makes files for the worker that writes.
  /// - Returns: Whether anything was written.
  /// - Throws: An error if the file cannot be written.
  func write(
    _ bytes: [UInt8],
    to path: [UInt8],
    _ entry: ManifestEntry,
    _ files: inout TreeFiles
  ) throws(FileError) -> Bool {
    let before = known[path]
    if before == entry { return false }
    if isNew, let descriptor = files.make(path, below: self.path) {
      defer { close(descriptor) }
      try FileTree.write(bytes, at: 0, of: descriptor, location(of: path))
      return true
    }
    // What was a page may be a folder now.
    if let obstacle = files.obstacle(above: path, below: self.path) {
      try FileTree.remove(obstacle)
    }
    try FileTree.write(
      bytes,
      to: location(of: path),
      below: self.path,
      sizeBefore: before?.size
    )
    return true
  }

  private func location(of path: [UInt8]) -> String {
    "\(self.path)/\(String(decoding: path, as: UTF8.self))"
  }

  /// Gives up what was written; a tree that was there before stays, without its manifest.
  func discard() throws(FileError) {
    if isNew { try FileTree.remove(path) }
  }

  /// Removes what the next site does not have and closes the tree with its manifest, durably.
  func finish(_ lines: ManifestLines) throws(FileError) {
    var files = TreeFiles()
    try lines.forEachMissing(from: known) { (path) throws(FileError) in
      guard files.obstacle(above: Array(path), below: self.path) == nil else { return }
      try FileTree.removeFile(String(decoding: path, as: UTF8.self), below: self.path)
    }
    try FileTree.write(lines, to: "\(path)/\(Manifest.fileName)")
    try FileTree.syncAll(path)
  }
}
