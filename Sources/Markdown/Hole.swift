/// Something that a caller inserts into rendered HTML.
public struct Hole: Sendable {
  /// Before which byte of the HTML it is inserted.
  public let offset: Int

  /// What it stands for.
  public let content: HoleContent
}
