/// What a hole stands for.
public enum HoleContent: Sendable {
  /// The value of an `href` or `src`, between its quotes.
  case destination(Destination)

  /// A whole link of a diverted scheme, tags and text.
  case link(DivertedLink)

  /// A whole fenced code block.
  case fence(Fence)
}
