internal import SiteModel

/// Finds the same page in other languages.
struct Translations: Sendable {
  private let site: Site
  private let pages: [[String: Int]]
  private let careers: [[String: Int]]
  private let comparisons: [[String: Int]]
  private let posts: [[String: Int]]
  private let folders: [[String: Int]]
  private let tags: [[String: Int]]

  /// Numbers the content of every language by its ids.
  init(_ site: Site) {
    self.site = site
    pages = site.editions.map { Self.numbers($0.pages.map(\.id)) }
    careers = site.editions.map { Self.numbers($0.careers.map(\.id)) }
    comparisons = site.editions.map { Self.numbers($0.comparisons.map(\.id)) }
    // Posts may be many: without a second language nobody asks for them.
    let editions = site.editions.count > 1 ? site.editions : []
    posts = editions.map { Self.numbers($0.posts.map(\.id)) }
    folders = editions.map { Self.numbers($0.folders.map(\.name)) }
    tags = editions.map { Self.numbers($0.tags.map(\.slug)) }
  }

  /// The page in every language that has it, in the order of the languages; none if there is but one.
  func of(_ route: Route) -> [PageFrame.Translation] {
    guard site.editions.count > 1 else { return [] }
    let found = site.editions.indices.compactMap { language in
      translation(of: route, into: language).map {
        PageFrame.Translation(language: language, route: $0)
      }
    }
    return found.count > 1 ? found : []
  }

  private func translation(of route: Route, into language: Int) -> Route? {
    let own = site.editions[route.language]
    let other = site.editions[language]
    switch route {
    case .home: return .home(language: language)
    case .careers(_, let page):
      return other.careerPages.contains(page) ? .careers(language: language, page: page) : nil
    case .comparisons(_, let page):
      return other.comparisonPages.contains(page)
        ? .comparisons(language: language, page: page) : nil
    case .search: return .search(language: language)
    case .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin, .tableSchema,
      .dataPackage, .searchIndex, .discovery, .markdownTwin:
      return nil
    case .page(_, let page):
      return pages[language][own.pages[page].id].map { .page(language: language, page: $0) }
    case .row(_, let row):
      return own.rows.translation(of: row, in: other.rows).map { .row(language: language, row: $0) }
    case .post(_, let post):
      return posts[language][own.posts[post].id].map { .post(language: language, post: $0) }
    case .posts(_, let folder, let page):
      guard let found = folders[language][own.folders[folder].name],
        other.folders[found].pages.contains(page)
      else { return nil }
      return .posts(language: language, folder: found, page: page)
    case .tags: return other.tags.isEmpty ? nil : .tags(language: language)
    case .tag(_, let tag, let page):
      guard let found = tags[language][own.tags[tag].slug],
        other.pages(ofTag: found).contains(page)
      else { return nil }
      return .tag(language: language, tag: found, page: page)
    case .career(_, let career):
      return careers[language][own.careers[career].id].map {
        .career(language: language, career: $0)
      }
    case .comparison(_, let comparison):
      return comparisons[language][own.comparisons[comparison].id].map {
        .comparison(language: language, comparison: $0)
      }
    case .pair(_, let first, let second):
      guard let left = careers[language][own.careers[first].id],
        let right = careers[language][own.careers[second].id],
        other.pairs.contains(PairRoutes.Pair(left, right))
      else { return nil }
      return .pair(language: language, first: min(left, right), second: max(left, right))
    }
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }
}
