internal import SourceText

/// What a build did.
struct BuildResult {
  /// The number of pages of the site.
  let pages: Int

  /// How many pages were written, not counting those that were right already.
  let written: Int

  /// How many files of the old site the new one does not have.
  let removed: Int

  /// How many posts wait for their day.
  var waitingPosts = 0

  /// How many of the warnings come from texts of posts, which are read when they are rendered.
  var textWarnings = 0

  /// What was doubtful.
  let warnings: DiagnosticReport
}
