/// A page with a text of an editor, which stands beside the page as Markdown too.
public enum TwinnedPage: Hashable, Sendable {
  /// The home page.
  case home

  /// A plain page.
  case page(Int)

  /// A post.
  case post(Int)

  /// A career.
  case career(Int)

  /// A comparison that an editor wrote.
  case comparison(Int)

  /// The page itself in a language.
  public func route(language: Int) -> Route {
    switch self {
    case .home: .home(language: language)
    case .page(let page): .page(language: language, page: page)
    case .post(let post): .post(language: language, post: post)
    case .career(let career): .career(language: language, career: career)
    case .comparison(let comparison): .comparison(language: language, comparison: comparison)
    }
  }
}

extension Route {
  /// The file of Markdown beside a page; `nil` if it has none, as pages that no editor wrote.
  public var markdownTwin: Route? {
    switch self {
    case .home(let language): .markdownTwin(language: language, .home)
    case .page(let language, let page): .markdownTwin(language: language, .page(page))
    case .post(let language, let post): .markdownTwin(language: language, .post(post))
    case .career(let language, let career): .markdownTwin(language: language, .career(career))
    case .comparison(let language, let comparison):
      .markdownTwin(language: language, .comparison(comparison))
    case .posts, .tags, .tag, .careers, .comparisons, .pair, .row, .search, .notFound, .redirect,
      .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex,
      .discovery, .markdownTwin:
      nil
    }
  }
}

extension Edition {
  /// The files of Markdown beside the pages that editors wrote.
  var markdownTwins: [Route] {
    let texts: [TwinnedPage] =
      [.home] + pages.indices.map(TwinnedPage.page) + careers.indices.map(TwinnedPage.career)
      + comparisons.indices.map(TwinnedPage.comparison) + posts.indices.map(TwinnedPage.post)
    return texts.map { .markdownTwin(language: number, $0) }
  }
}
