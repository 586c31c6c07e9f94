/// A word under which posts are gathered, in one language.
public struct Tag: Sendable {
  /// Its part of the address; the same in every language if site.yml names it.
  public let slug: String

  /// What readers see.
  public let name: String

  /// The indices of its posts, the newest first; never empty.
  public let posts: [Int]
}
