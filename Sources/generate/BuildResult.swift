internal import SourceText

/// What a build did.
struct BuildResult {
  /// The number of pages of the site.
  let pages: Int

  /// How many pages are new or changed, as compared with the site that was there.
  let written: Int

  /// How many files of that site the new one does not have.
  let removed: Int

  /// How many posts wait for their day.
  var waitingPosts = 0

  /// What was doubtful.
  let warnings: DiagnosticReport
}
