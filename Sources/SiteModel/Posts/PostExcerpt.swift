/// The words that a list shows of a post.
public enum PostExcerpt: Sendable {
  /// A plain text.
  case text(String)

  /// One paragraph, without its tags.
  case line(Prose)

  /// Whole blocks, such as paragraphs and lists.
  case prose(Prose)

  /// The same in plain words; empty if there are none.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .line(let prose), .prose(let prose): prose.summary
    }
  }
}
