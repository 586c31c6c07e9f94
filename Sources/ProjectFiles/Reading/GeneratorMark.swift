public import SourceText

/// What the program that makes a site comes to, by its bytes; it stays the same while it runs.
public struct GeneratorMark: Sendable {
  let entry: ManifestEntry

  /// Reads a program.
  ///
  /// - Throws: A report if it cannot be read.
  public init(at path: String) throws(DiagnosticReport) {
    do throws(FileError) {
      entry = try MappedFile(path).withBytes { ManifestEntry(of: $0) }
    } catch {
      let fault = ProjectFault.unreadable(path: path, error)
      throw DiagnosticReport(fault, at: SourceLocation(path: path))
    }
  }
}
