public import SourceText

/// A file or folder that a person names, wherever it is.
public struct NamedPath: Sendable {
  private let path: String

  /// Takes the path as it was named.
  public init(_ path: String) {
    self.path = path
  }

  /// The absolute path with all links resolved; `nil` if nothing is there.
  public var resolved: String? { RealPath.of(path) }

  /// Whether it is a folder, or a link to one.
  public var isFolder: Bool {
    (try? FileKind.of(path, followingLinks: true)) == .folder
  }

  /// Whether it is a file, or a link to one.
  public var isFile: Bool {
    if case .file = try? FileKind.of(path, followingLinks: true) { true } else { false }
  }

  /// The text of the file.
  ///
  /// - Throws: A report if it cannot be read or is no text.
  public func text() throws(DiagnosticReport) -> SourceFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.of(path, size: 0)
    } catch {
      let fault = ProjectFault.unreadable(path: path, error)
      throw DiagnosticReport(fault, at: SourceLocation(path: path))
    }
    return try SourceFile(path: path, bytes: bytes)
  }
}
