internal import Glibc
public import SourceText

/// Files that are to be new in a folder: all of them are written or none, and none replaces another.
public struct AddedFiles: Sendable {
  private let folder: String

  /// Names the folder of a project; it is made if it is not there.
  public init(in folder: String) {
    self.folder = folder
  }

  /// Writes files at their paths below the folder.
  ///
  /// - Throws: A fault if one of them is there already or cannot be written; then there are none.
  public func write(_ files: [SourceFile]) throws(OutputFault) {
    var written: [String] = []
    do throws(FileError) {
      for file in files
      where try FileKind.of(place(of: file), followingLinks: false) != nil {
        throw FileError(action: .create, path: place(of: file), code: EEXIST)
      }
      for file in files {
        let folders = place(of: file).split(separator: "/", omittingEmptySubsequences: false)
        try FileTree.makeFolders(folders.dropLast().joined(separator: "/"))
        try create(file, &written)
      }
    } catch {
      for path in written { try? FileTree.removeFile(path, below: folder) }
      throw error.code == EEXIST ? .exists(path: error.path) : .newFile(error)
    }
  }

  private func place(of file: SourceFile) -> String {
    folder == "." ? file.path : "\(folder)/\(file.path)"
  }

  // Another program may make the file between the look and the writing.
  private func create(_ file: SourceFile, _ written: inout [String]) throws(FileError) {
    let place = place(of: file)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(place, flags, 0o644)
    guard descriptor >= 0 else { throw FileError.last(.create, place) }
    defer { close(descriptor) }
    written.append(file.path)
    try FileTree.write(file.bytes, at: 0, of: descriptor, place)
  }
}
