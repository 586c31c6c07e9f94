internal import CFileSystem
internal import Glibc

/// A tree of files that is completed beside the output folder and then takes its place at once.
public struct StagedTree: Sendable {
  private let output: String
  private let staging: String

  /// Starts an empty tree beside the output folder.
  public init(output: String) throws(FileError) {
    let target = RealPath.of(output) ?? output
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { String(target[..<$0]) } ?? "."
    let name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    self.output = target
    staging = "\(folder)/.\(name).next"
    try Self.remove(staging)
    try Self.makeFolder(staging)
  }

  /// Writes a file; folders are made as needed.
  ///
  /// The path stands below the tree, with `/`, without `.` or `..`.
  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let location = "\(staging)/\(path)"
    var descriptor = unsafe open(location, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == ENOENT {
      try makeFolders(above: path)
      descriptor = unsafe open(location, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw FileError.last("create", location) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw FileError.last("write", location)
      }
      written += count
    }
  }

  /// Puts the tree in the place of the output folder.
  public func commit() throws(FileError) {
    if try FileKind.of(output, followingLinks: false) == nil {
      guard unsafe rename(staging, output) == 0 else { throw FileError.last("create", output) }
      return
    }
    guard exchange() else { throw FileError.last("replace", output) }
    try Self.remove(staging)
  }

  /// Removes the tree; the output folder is as it was.
  public func discard() throws(FileError) {
    try Self.remove(staging)
  }

  private func exchange() -> Bool {
    unsafe renameat2(AT_FDCWD, staging, AT_FDCWD, output, SYNKRISIS_RENAME_EXCHANGE) == 0
  }

  private func makeFolders(above path: String) throws(FileError) {
    var folder = staging
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      try Self.makeFolder(folder)
    }
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError.last("create", path)
    }
  }

  private static func remove(_ path: String) throws(FileError) {
    switch try FileKind.of(path, followingLinks: false) {
    case nil: return
    case .folder:
      for name in try FolderListing.names(in: path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 else { throw FileError.last("remove", path) }
    case .file, .link, .other:
      guard unsafe unlink(path) == 0 else { throw FileError.last("remove", path) }
    }
  }
}
