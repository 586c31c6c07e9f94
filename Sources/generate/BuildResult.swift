internal import SourceText

/// What a build did.
struct BuildResult {
  /// The number of pages of the site.
  let pages: Int

  /// How many pages were written, not counting those that were right already.
  let written: Int

  /// How many files of the old site the new one does not have.
  let removed: Int

  /// What was doubtful.
  let warnings: DiagnosticReport

  /// One line that says what was done.
  func summary(after duration: Duration) -> String {
    "Wrote \(TextTable.grouped(written)) page\(written == 1 ? "" : "s"), "
      + "\(TextTable.grouped(pages - written)) unchanged, \(TextTable.grouped(removed)) removed "
      + "in \(Self.seconds(duration)) s"
  }

  static func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .seconds(1) * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
