public import SourceText

/// A folder that holds a project: `Content` and `Templates`.
public struct ProjectFolder: Sendable {
  /// Where the project is on the disk.
  public let path: String

  /// The files below `Content`, sorted by path, but those of `Content/root`, which may be hidden.
  public let content: [ProjectFile]

  /// The files below `Templates`, sorted by path.
  public let templates: [ProjectFile]

  /// Finds the files of a project.
  ///
  /// - Throws: A report if there is no project, or of every file that cannot be one of it.
  public init(_ path: String) throws(DiagnosticReport) {
    self.path = path
    try Self.checkSiteFile(in: path)
    let content = FolderWalk("\(path)/Content", name: "Content")
    let templates = FolderWalk("\(path)/Templates", name: "Templates")
    var report = content.report
    report.add(templates.report)
    try report.throwIfErrors()
    self.content = content.files
    self.templates = templates.files
  }

  /// Reads a text of the project.
  public func text(of file: ProjectFile) throws(DiagnosticReport) -> SourceFile {
    try SourceFile(path: file.path, bytes: bytes(of: file))
  }

  /// Reads the bytes of a file of the project.
  public func bytes(of file: ProjectFile) throws(DiagnosticReport) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.of(file.location, size: file.size)
    } catch {
      throw Self.unreadable(file.path, error)
    }
  }

  /// Maps a data file, so that it costs no memory.
  public func map(_ file: ProjectFile) throws(DiagnosticReport) -> MappedFile {
    do throws(FileError) {
      return try MappedFile(file.location)
    } catch {
      throw Self.unreadable(file.path, error)
    }
  }

  private static func checkSiteFile(in path: String) throws(DiagnosticReport) {
    let name = "Content/site.yml"
    let kind: FileKind?
    do throws(FileError) {
      kind = try FileKind.of("\(path)/\(name)", followingLinks: true)
    } catch {
      throw unreadable(name, error)
    }
    switch kind {
    case .file: return
    case .folder:
      let fault = ProjectFault.folderInsteadOfFile(path: name)
      throw DiagnosticReport(fault, at: SourceLocation(path: name))
    case .link, .other, nil:
      throw DiagnosticReport(ProjectFault.noProject(folder: path), at: nil)
    }
  }

  private static func unreadable(_ path: String, _ error: FileError) -> DiagnosticReport {
    let fault = ProjectFault.unreadable(path: path, error)
    return DiagnosticReport(fault, at: SourceLocation(path: path))
  }
}
