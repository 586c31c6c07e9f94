internal import Markdown

/// Where the words stand that a list shows of a post.
enum PostSummary: Hashable, Sendable {
  /// In the front matter, as plain words without any markup.
  case plain(String)

  /// In the front matter, as Markdown, under a key.
  case key(String)

  /// In the text, before the line `<!-- more -->`.
  case opening

  /// In the first paragraph of the text.
  case firstParagraph

  /// The line behind which a post goes on.
  static let mark = CommentMark("more")
}
