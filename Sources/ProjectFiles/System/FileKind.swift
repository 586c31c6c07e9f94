internal import Glibc

/// What stands at a path.
enum FileKind: Hashable, Sendable {
  case file(size: Int)
  case folder
  case link
  case other

  /// What stands at a path; `nil` if nothing does.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - followingLinks: Whether a symbolic link stands for what it points to.
  /// - Returns: The kind of what stands there.
  /// - Throws: An error if it cannot be looked at.
  static func of(_ path: String, followingLinks: Bool) throws(FileError) -> FileKind? {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError.last(.lookAt, path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    case _: return .other
    }
  }
}
