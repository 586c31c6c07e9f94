/// The words that a list shows of a post.
public enum PostExcerpt: Sendable {
  /// A plain text.
  case text(String)

  /// One paragraph, without its tags.
  case line(Prose)

  /// Paragraphs, after which the post goes on.
  case prose(Prose)
}
