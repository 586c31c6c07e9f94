/// All routes of a site in a fixed order, computed on demand.
public struct RouteList: RandomAccessCollection, Sendable {
  /// What a language adds to the list.
  struct Counts: Sendable {
    /// The routes that a language has once: home, lists, the page for what is not found.
    let single: [Route]
    let pages: Int
    let careers: Int
    let comparisons: Int
    /// The pages of rows of tables.
    var rows = 0
    var posts = 0
    let redirects: Int
    /// The files of data.
    var twins: [Route] = []
    let pairs: PairRoutes

    var total: Int {
      single.count + pages + careers + comparisons + rows + posts + redirects + twins.count
        + pairs.count
    }
  }

  private let languages: [Counts]
  private let starts: [Int]

  init(_ languages: [Counts]) {
    self.languages = languages
    starts = languages.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.total) }
  }

  /// The first index.
  public var startIndex: Int { 0 }

  /// The number of routes.
  public var endIndex: Int { starts.last ?? 0 }

  /// The route at an index.
  public subscript(index: Int) -> Route {
    let language = (starts.firstIndex { $0 > index } ?? starts.count) - 1
    let counts = languages[language]
    var offset = index - starts[language]
    if offset < counts.single.count { return counts.single[offset] }
    offset -= counts.single.count
    if offset < counts.pages { return .page(language: language, page: offset) }
    offset -= counts.pages
    if offset < counts.careers { return .career(language: language, career: offset) }
    offset -= counts.careers
    if offset < counts.comparisons { return .comparison(language: language, comparison: offset) }
    offset -= counts.comparisons
    if offset < counts.rows { return .row(language: language, row: offset) }
    offset -= counts.rows
    if offset < counts.posts { return .post(language: language, post: offset) }
    offset -= counts.posts
    if offset < counts.redirects { return .redirect(language: language, redirect: offset) }
    offset -= counts.redirects
    if offset < counts.twins.count { return counts.twins[offset] }
    let pair = counts.pairs[offset - counts.twins.count]
    return .pair(language: language, first: pair.first, second: pair.second)
  }

  /// The routes that are not generated pairs, in order.
  public var withoutPairs: [Route] {
    languages.indices.flatMap { language in
      let counts = languages[language]
      return self[starts[language]..<starts[language + 1] - counts.pairs.count]
    }
  }
}
