public import SourceText

/// A folder that holds a project: `Content`, `Templates` and perhaps `Themes`.
public struct ProjectFolder: Sendable {
  /// Where the project is on the disk.
  public let path: String

  /// The files below `Content`, sorted by path; those that are hidden only below `Content/root`.
  public let content: [ProjectFile]

  /// The files below `Templates`, sorted by path, and behind them those of the theme that none of them
  /// replaces.
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

  private init(path: String, content: [ProjectFile], templates: [ProjectFile]) {
    self.path = path
    self.content = content
    self.templates = templates
  }

  /// The project with the files of a theme, a folder in `Themes`, behind its own templates.
  ///
  /// A file in `Templates` takes the place of the theme's file of the same name.
  ///
  /// - Throws: A report if there is no such folder, or of every file that cannot be one of it.
  public func with(
    theme: String,
    namedAt location: SourceLocation
  ) throws(DiagnosticReport) -> ProjectFolder {
    let name = "Themes/\(theme)"
    let themes = (try? FolderListing.names(in: "\(path)/Themes")) ?? []
    guard themes.contains(theme) else {
      let fault = ProjectFault.noTheme(theme, nearest: NearestName.of(theme, among: themes))
      throw DiagnosticReport(fault, at: location)
    }
    guard let root = RealPath.of("\(path)/Themes"), let folder = RealPath.of("\(path)/\(name)"),
      folder.hasPrefix(root + "/")
    else {
      throw DiagnosticReport(ProjectFault.leavesProject(path: name), at: SourceLocation(path: name))
    }
    let walk = FolderWalk(folder, name: name)
    try walk.report.throwIfErrors()
    let own = Set(templates.map { $0.path.dropFirst("Templates/".count) })
    let rest = walk.files.filter { !own.contains($0.path.dropFirst(name.count + 1)) }
    return ProjectFolder(path: path, content: content, templates: templates + rest)
  }

  /// Whether a file or folder, named from the project's root, is passed over, or stands in one that is.
  public static func passesOver(_ path: String) -> Bool {
    var folder = ""
    for name in path.split(separator: "/") {
      if !folder.isEmpty, FolderWalk.isPassedOver(String(name), in: folder) { return true }
      folder += folder.isEmpty ? name : "/\(name)"
    }
    return false
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

  /// Reads so many bytes of a file of the project from an offset on; fewer where it ends.
  public func bytes(
    of file: ProjectFile,
    from offset: Int,
    count: Int
  ) throws(DiagnosticReport) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.of(file.location, from: offset, count: count)
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

  /// Lends the bytes of a data file, which is mapped if it is large.
  ///
  /// What is mapped must not be cut short meanwhile; a file of usual size may be.
  public func withBytes<Result>(
    of file: ProjectFile,
    _ body: (borrowing Span<UInt8>) throws(DiagnosticReport) -> Result
  ) throws(DiagnosticReport) -> Result {
    guard file.size < 4_194_304 else {
      let mapped = try map(file)
      return try mapped.withBytes(body)
    }
    let bytes = try bytes(of: file)
    return try body(bytes.span)
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
