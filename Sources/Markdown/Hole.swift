/// Something that a caller inserts into rendered HTML.
public struct Hole: Sendable {
  /// Before which byte of the HTML it is inserted.
  public let offset: Int

  /// What it stands for.
  public let content: HoleContent
}

/// What a hole stands for.
public enum HoleContent: Sendable {
  /// The value of an `href` or `src`, between its quotes.
  case destination(Destination)

  /// A whole link of a diverted scheme, tags and text.
  case link(DivertedLink)

  /// A whole fenced code block.
  case fence(Fence)
}
