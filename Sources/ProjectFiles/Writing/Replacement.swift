/// What became of an old site when a new one took its place.
public struct Replacement: Sendable {
  /// How many files of the site that was there the new one does not have.
  public let removed: Int

  /// What is to be said of it; `nil` if it was done in one step.
  public let notice: OutputFault?
}
