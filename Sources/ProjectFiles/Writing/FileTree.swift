internal import CFileSystem
internal import Glibc

/// Changes to trees of files.
enum FileTree {
  /// Writes a file in place; folders above it are made as needed.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - location: Where the file is.
  ///   - root: The folder below which folders are made.
  ///   - sizeBefore: How many bytes the file had; `nil` if that is not known.
  /// - Throws: An error if the file or a folder above it cannot be written.
  static func write(
    _ bytes: [UInt8],
    to location: String,
    below root: String,
    sizeBefore: Int?
  ) throws(FileError) {
    let descriptor = try open(location, below: root)
    defer { close(descriptor) }
    try write(bytes, at: 0, of: descriptor, location)
    guard sizeBefore != bytes.count else { return }
    try cut(descriptor, at: bytes.count, location)
  }

  /// Writes a manifest in place.
  static func write(_ lines: ManifestLines, to location: String) throws(FileError) {
    let descriptor = try open(location, below: location)
    defer { close(descriptor) }
    var written = 0
    try lines.forEachPiece { (piece) throws(FileError) in
      try write(piece, at: written, of: descriptor, location)
      written += piece.count
    }
    try cut(descriptor, at: written, location)
  }

  /// Removes a file, and the folders above it that are empty then.
  static func removeFile(_ path: String, below root: String) throws(FileError) {
    // A folder may have taken the file's place, or a file that of a folder above it.
    let isGone = [ENOENT, ENOTDIR, EISDIR]
    guard unsafe unlink("\(root)/\(path)") == 0 || isGone.contains(errno) else {
      throw FileError.last(.remove, "\(root)/\(path)")
    }
    var parts = path.split(separator: "/")
    while parts.popLast() != nil, !parts.isEmpty {
      guard unsafe rmdir("\(root)/\(parts.joined(separator: "/"))") == 0 else { return }
    }
  }

  /// Removes whatever stands at a path, with all that is in it.
  static func remove(_ path: String) throws(FileError) {
    switch try FileKind.of(path, followingLinks: false) {
    case nil: return
    case .folder:
      for name in try FolderListing.names(in: path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 else { throw FileError.last(.remove, path) }
    case .file, .link, .other:
      guard unsafe unlink(path) == 0 else { throw FileError.last(.remove, path) }
    }
  }

  /// Makes a folder; one that is there already is well.
  static func makeFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError.last(.create, path)
    }
  }

  /// Makes a folder and those above it that are not there.
  static func makeFolders(_ path: String) throws(FileError) {
    guard try FileKind.of(path, followingLinks: true) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    try makeFolder(path)
  }

  /// Exchanges two folders in one step; `false` where the file system cannot.
  static func exchange(_ left: String, _ right: String) throws(FileError) -> Bool {
    if unsafe renameat2(AT_FDCWD, left, AT_FDCWD, right, SYNKRISIS_RENAME_EXCHANGE) == 0 {
      return true
    }
    guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else {
      throw FileError.last(.replace, right)
    }
    return false
  }

  /// Gives a path another name.
  static func move(_ from: String, to path: String) throws(FileError) {
    guard unsafe rename(from, path) == 0 else { throw FileError.last(.create, path) }
  }

  /// Makes the entries of a folder durable.
  static func sync(_ folder: String) throws(FileError) {
    try withFolder(folder) { fsync($0) }
  }

  /// Makes everything on the file system of a folder durable.
  static func syncAll(_ folder: String) throws(FileError) {
    try withFolder(folder) { syncfs($0) }
  }

  private static func withFolder(
    _ path: String,
    _ body: (Int32) -> Int32
  ) throws(FileError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.last(.open, path) }
    defer { close(descriptor) }
    guard body(descriptor) == 0 else { throw FileError.last(.makeDurable, path) }
  }

  /// Writes bytes from an offset of an open file on.
  static func write(
    _ bytes: [UInt8],
    at start: Int,
    of descriptor: Int32,
    _ location: @autoclosure () -> String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(start + written))
      }
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw FileError.last(.write, location())
      }
      written += count
    }
  }

  private static func cut(_ descriptor: Int32, at size: Int, _ path: String) throws(FileError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw FileError.last(.write, path) }
  }

  // A link in the place of a file is never followed: it could lead anywhere.
  private static func open(_ location: String, below root: String) throws(FileError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    var descriptor = unsafe Glibc.open(location, flags, 0o644)
    if descriptor < 0, errno == ENOENT {
      try makeFolders(above: location, below: root)
      descriptor = unsafe Glibc.open(location, flags, 0o644)
    } else if descriptor < 0, errno == ELOOP || errno == EISDIR {
      try remove(location)
      descriptor = unsafe Glibc.open(location, flags, 0o644)
    }
    guard descriptor >= 0 else { throw FileError.last(.create, location) }
    return descriptor
  }

  // Most often only the last of them is missing.
  private static func makeFolders(above location: String, below root: String) throws(FileError) {
    guard let slash = location.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(location[..<slash])
    guard folder.utf8.count > root.utf8.count else { return }
    if unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw FileError.last(.create, folder) }
    try makeFolders(above: folder, below: root)
    try makeFolder(folder)
  }
}
