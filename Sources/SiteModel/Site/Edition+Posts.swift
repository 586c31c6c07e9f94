extension Edition {
  /// The most posts on the home page.
  public static let postsOnHome = 5

  /// The text of a post, read and bound now.
  public func text(ofPost post: Int) -> PostText {
    postReader.text(of: posts[post].file)
  }

  /// The words that a list shows of a post.
  public func excerpt(ofPost post: Int) -> PostExcerpt {
    postReader.summary(of: posts[post].file)
  }

  /// The numbers of the pages of a tag's list, from 0.
  public func pages(ofTag tag: Int) -> Range<Int> {
    Pagination.pages(of: tags[tag].posts.count, perPage: perPage)
  }

  /// The posts before and after one in its folder: the next older and the next newer one; `nil` at
  /// either end.
  public func neighbours(ofPost post: Int) -> (older: Int?, newer: Int?) {
    let posts = folders[posts[post].folder].posts
    // They are in the order of their indices.
    var (low, high) = (0, posts.count)
    while low < high {
      let middle = (low + high) / 2
      if posts[middle] < post { low = middle + 1 } else { high = middle }
    }
    return (
      low + 1 < posts.count ? posts[low + 1] : nil, low > 0 ? posts[low - 1] : nil
    )
  }

  /// The lists of posts and tags.
  var postLists: [Route] {
    folders.indices.flatMap { folder in
      folders[folder].pages.map { .posts(language: number, folder: folder, page: $0) }
    }
      + (tags.isEmpty ? [] : [.tags(language: number)])
      + tags.indices.flatMap { tag in
        pages(ofTag: tag).map { .tag(language: number, tag: tag, page: $0) }
      }
  }
}
