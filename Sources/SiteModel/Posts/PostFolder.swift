/// A folder of posts, which has a list of them.
public struct PostFolder: Sendable {
  /// The name of the folder.
  public let name: String

  /// What an editor wrote to stand at the head of the list; `nil` if nothing.
  public let head: Page?

  /// The indices of its posts, the newest first; never empty.
  public let posts: [Int]

  /// How many of them stand on a page.
  public let perPage: Int

  /// The numbers of the pages, from 0.
  public var pages: Range<Int> { Pagination.pages(of: posts.count, perPage: perPage) }
}
