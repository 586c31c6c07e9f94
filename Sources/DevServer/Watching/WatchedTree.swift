internal import Glibc

/// The folders of a project that are watched.
struct WatchedTree: Sendable {
  /// A folder on the disk and in the project.
  struct Folder: Hashable, Sendable {
    /// Where it is on the disk, all links resolved.
    let location: String

    /// Its path from the project.
    let path: String
  }

  /// The folder that holds the folders.
  let project: String

  /// The names of the folders.
  let folders: [String]

  /// Whether a file or folder, named from the project, is none of the project's.
  let isPassedOver: @Sendable (String) -> Bool

  /// The folders that are there, each with where it leads to.
  var roots: [Folder] {
    folders.compactMap { name in
      RealPath.of("\(project)/\(name)").map { Folder(location: $0, path: name) }
    }
  }

  /// Visits a folder and all below it, and every other entry with what is known of it.
  ///
  /// A folder that is a link is visited under its own name if it is below the same folder, as all of
  /// the project is.
  func walk(
    _ folder: Folder,
    folder visitFolder: (Folder) throws(WatchError) -> Void,
    file visitFile: (_ path: String, stat) -> Void
  ) throws(WatchError) {
    try visitFolder(folder)
    for name in Self.names(in: folder.location) {
      let entry = Folder(location: "\(folder.location)/\(name)", path: "\(folder.path)/\(name)")
      guard !isPassedOver(entry.path) else { continue }
      var status = stat()
      guard unsafe lstat(entry.location, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try walk(entry, folder: visitFolder, file: visitFile)
      } else {
        visitFile(entry.path, status)
      }
    }
  }

  // A folder that is gone or closed holds nothing; whoever reads the project says so.
  private static func names(in folder: String) -> [String] {
    guard let listing = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
