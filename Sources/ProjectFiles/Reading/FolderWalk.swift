internal import Glibc
internal import SourceText

/// Finds the files below a folder and keeps to it.
///
/// Hidden files and what editors leave behind (`name~`, `#name#`) are passed over.
struct FolderWalk {
  private let root: String
  private(set) var files: [ProjectFile] = []
  private(set) var report = DiagnosticReport()

  /// Finds all files below a folder, sorted by path; none if the folder is not there.
  ///
  /// - Parameters:
  ///   - folder: Where the folder is on the disk; it may itself be a link.
  ///   - name: The folder's path from the project's root, such as `Content`.
  init(_ folder: String, name: String) {
    guard let root = RealPath.of(folder) else {
      self.root = folder
      return
    }
    self.root = root
    visit(root, name: name, above: [])
    // A folder's files come where its name does, but `a-b.md` sorts before `a/b.md`.
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func visit(_ folder: String, name: String, above: [String]) {
    do {
      for entry in try FolderListing.names(in: folder) where !Self.isPassedOver(entry, in: name) {
        let path = "\(name)/\(entry)"
        try visitEntry("\(folder)/\(entry)", path: path, above: above + [folder])
      }
    } catch {
      let fault = ProjectFault.unreadable(path: name, error)
      report.add(fault, at: SourceLocation(path: name))
    }
  }

  private mutating func visitEntry(
    _ location: String,
    path: String,
    above: [String]
  ) throws(FileError) {
    switch try FileKind.of(location, followingLinks: false) {
    case .file(let size):
      files.append(ProjectFile(path: path, location: location, size: size))
    case .folder where Self.isNamedLikeText(path):
      let fault = ProjectFault.folderInsteadOfFile(path: path)
      report.add(fault, at: SourceLocation(path: path))
    case .folder:
      visit(location, name: path, above: above)
    case .link:
      try visitLink(location, path: path, above: above)
    case .other:
      report.add(ProjectFault.notAFile(path: path), at: SourceLocation(path: path))
    case nil:
      break
    }
  }

  private mutating func visitLink(
    _ location: String,
    path: String,
    above: [String]
  ) throws(FileError) {
    guard let target = RealPath.of(location), !above.contains(target) else {
      return report.add(ProjectFault.brokenLink(path: path), at: SourceLocation(path: path))
    }
    guard target.hasPrefix(root + "/") else {
      return report.add(ProjectFault.leavesProject(path: path), at: SourceLocation(path: path))
    }
    try visitEntry(target, path: path, above: above)
  }

  // What such a folder holds would be read under names that nobody meant.
  private static func isNamedLikeText(_ path: String) -> Bool {
    [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
  }

  // What goes to the root of the site may be hidden, such as `.well-known`.
  static func isPassedOver(_ name: String, in folder: String) -> Bool {
    let isRoot = folder == "Content/root" || folder.hasPrefix("Content/root/")
    let isHidden = name.hasPrefix(".") && (!isRoot || name == ".DS_Store")
    return isHidden || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
