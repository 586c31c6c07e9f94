/// What stands in a URL before a place in it.
public enum LinkStart: Hashable, Sendable {
  /// Nothing.
  case nothing

  /// A slash alone.
  case slash

  /// Enough to know that the URL runs no code.
  case harmless

  /// Something that may turn into a scheme, or is one that may run code.
  case open
}
