internal import ProjectFiles

/// What a merge did.
struct MergeResult {
  /// The number of shards that were joined.
  let shards: Int

  /// The number of files of the site.
  let files: Int

  /// How many files are new or changed, as compared with the site that was there.
  var written = 0

  /// How many files of that site the new one does not have.
  var removed = 0

  /// What is to be said of how the site came to its place; `nil` if it was done in one step.
  var notice: OutputFault?
}
