internal import Glibc

/// The names in a folder.
enum FolderListing {
  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// A name that is no UTF-8 is read with replacement characters, so that opening it fails with its
  /// place.
  static func names(in path: String) throws(FileError) -> [String] {
    var names: [String] = []
    try forEach(in: path) { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hands on the names in a folder in any order, without `.` and `..`, and whether each is a folder
  /// itself; a link to one is none.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - time: Folders without folders in them that were changed at no time from this one on are not
  ///     handed on; `nil` to hand on all.
  ///   - body: Is given a name.
  /// - Throws: An error if the folder cannot be listed.
  static func forEach(
    in path: String,
    changedSince time: ChangeTime? = nil,
    _ body: (_ name: [UInt8], _ isFolder: Bool) -> Void
  ) throws(FileError) {
    guard let folder = unsafe opendir(path) else { throw FileError.last(.list, path) }
    defer { unsafe closedir(folder) }
    let (here, above) = (Array(".".utf8), Array("..".utf8))
    while let entry = unsafe readdir(folder) {
      let type = unsafe Int32(entry.pointee.d_type)
      // Asked by its name in the open folder: a whole path for each of hundreds of thousands would be
      // put together and walked along.
      if let time, type == DT_DIR, unsafe time.isAfterChange(ofLowestFolder: entry, in: folder) {
        continue
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      guard name != here, name != above else { continue }
      body(name, isFolder(name, type: type, in: path))
    }
  }

  // Some file systems do not say in a listing what an entry is.
  private static func isFolder(_ name: [UInt8], type: Int32, in path: String) -> Bool {
    guard type == DT_UNKNOWN else { return type == DT_DIR }
    let location = "\(path)/\(String(decoding: name, as: UTF8.self))"
    return (try? FileKind.of(location, followingLinks: false)) == .folder
  }
}
