public import SourceText

/// An SVG that was looked through: it runs no program and fetches nothing.
public struct Drawing: Sendable {
  /// How large it is shown by itself; `nil` where it does not say.
  public let size: ImageSize?

  /// Looks through a file.
  ///
  /// - Throws: A report of everything that can run a program, fetches or hides something.
  public init(_ file: SourceFile) throws(DiagnosticReport) {
    var inspection = DrawingInspection(file)
    inspection.run()
    try inspection.report.throwIfErrors()
    size = inspection.size
  }
}
