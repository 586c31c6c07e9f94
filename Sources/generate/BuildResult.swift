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
}
