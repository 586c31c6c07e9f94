internal import Glibc
public import SourceText

extension ProjectFolder {
  /// Puts a text in the place of a file in one step; who may read and write it stays.
  ///
  /// Where links lead to the file, they stay, and what they lead to is replaced; it is a file of the
  /// project.
  ///
  /// - Parameters:
  ///   - file: The file, as it was found.
  ///   - old: What it held when it was read.
  ///   - new: What it holds then.
  /// - Throws: A fault if the file cannot be replaced, or holds something else by now.
  public func replace(
    _ file: ProjectFile,
    holding old: SourceFile,
    with new: SourceFile
  ) throws(OutputFault) {
    let isAsRead: Bool
    do throws(FileError) {
      isAsRead = try FileBytes.of(file.location, size: file.size) == old.bytes
      if isAsRead { try FileReplacement(file.location).write(new.bytes) }
    } catch {
      throw OutputFault.text(error)
    }
    guard isAsRead else { throw OutputFault.changedMeanwhile(path: file.path) }
  }
}

/// A file beside another one, whose place it takes when it is whole.
struct FileReplacement {
  private let location: String
  private let temporary: String

  /// Names the file that is replaced, its links resolved.
  init(_ location: String) {
    self.location = location
    let folder = location.lastIndex(of: "/").map { location[...$0] } ?? ""
    // Hidden files are no part of a project.
    temporary = "\(folder).synkrisis-\(getpid())"
  }

  /// Writes the bytes and replaces the file; on a failure the file is as it was.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var status = stat()
    guard unsafe stat(location, &status) == 0 else { throw FileError.last(.lookAt, location) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw FileError.last(.create, temporary) }
    do throws(FileError) {
      defer { close(descriptor) }
      try fill(descriptor, bytes, like: status)
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, location) == 0 else {
      let error = FileError.last(.replace, location)
      unsafe unlink(temporary)
      throw error
    }
  }

  private func fill(
    _ descriptor: Int32,
    _ bytes: [UInt8],
    like status: stat
  ) throws(FileError) {
    try FileTree.write(bytes, at: 0, of: descriptor, temporary)
    // Only a privileged user may give a file away; for others it is their own.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
      throw FileError.last(.setPermissions, temporary)
    }
    guard fsync(descriptor) == 0 else { throw FileError.last(.makeDurable, temporary) }
  }
}
