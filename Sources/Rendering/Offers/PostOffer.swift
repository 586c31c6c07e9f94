internal import Templates

/// What templates may name of posts and of their lists.
enum PostOffer {
  /// A post in a list; its summary is HTML of one or more paragraphs.
  static let entry = Schema(
    "a post",
    [
      ("url", .url), ("label", .text), ("date", .text), ("day", .text), ("summary", .markup),
      ("tags", .list(Offer.link)), ("has-tags", .flag),
    ]
  )

  /// A tag in the list of tags, with the number of its posts in words.
  static let tag = Schema("a tag", [("url", .url), ("label", .text), ("count", .text)])

  /// What only a post has.
  static let post: [(String, Shape)] = [
    ("notices", .list(Offer.notice)), ("body", .markup), ("date", .text), ("day", .text),
    ("updated", .text), ("updated-day", .text), ("tags", .list(Offer.link)), ("has-tags", .flag),
    ("older", .record(Offer.link)), ("newer", .record(Offer.link)), ("has-neighbours", .flag),
    ("contents", .list(Offer.heading)), ("has-contents", .flag),
  ]

  /// What only a list of posts has; the body is what an editor wrote above it.
  static let posts: [(String, Shape)] = [
    ("notices", .list(Offer.notice)), ("body", .markup), ("posts", .list(entry)),
    ("pages", .list(Offer.link)), ("has-pages", .flag), ("all-tags", .url),
  ]
}
