internal import SiteModel

/// Finds the same page in other languages.
struct Translations: Sendable {
  private let site: Site
  private let pages: [[String: Int]]
  private let careers: [[String: Int]]
  private let comparisons: [[String: Int]]

  /// Numbers the content of every language by its ids.
  init(_ site: Site) {
    self.site = site
    pages = site.editions.map { Self.numbers($0.pages.map(\.id)) }
    careers = site.editions.map { Self.numbers($0.careers.map(\.id)) }
    comparisons = site.editions.map { Self.numbers($0.comparisons.map(\.id)) }
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
    case .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin, .tableSchema,
      .dataPackage:
      return nil
    case .page(_, let page):
      return pages[language][own.pages[page].id].map { .page(language: language, page: $0) }
    case .row(_, let row):
      return own.rows.translation(of: row, in: other.rows).map { .row(language: language, row: $0) }
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
