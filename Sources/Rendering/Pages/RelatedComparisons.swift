internal import SiteModel

/// Finds comparisons that share a career with another one.
struct RelatedComparisons: Sendable {
  /// The most comparisons that are named, as many as a reader takes in.
  static let most = 2 * mostPerCareer

  /// The most comparisons of one career that are named.
  static let mostPerCareer = 4

  private let candidates: [[Route]]

  private let edition: Edition

  /// The comparisons that an editor wrote.
  private let written: [PairRoutes.Pair: Route]

  /// For each career those with which an editor compared it.
  private let partners: [[Int]]

  /// Looks among the comparisons of a language; those that an editor wrote come in the order of their
  /// titles.
  init(_ edition: Edition, order: TitleOrder) {
    var written = [[Route]](repeating: [], count: edition.careers.count)
    var partners = [[Int]](repeating: [], count: edition.careers.count)
    var pages: [PairRoutes.Pair: Route] = [:]
    for index in order.comparisons {
      let comparison = edition.comparisons[index]
      let route = Route.comparison(language: edition.number, comparison: index)
      written[comparison.first].append(route)
      written[comparison.second].append(route)
      partners[comparison.first].append(comparison.second)
      partners[comparison.second].append(comparison.first)
      pages[PairRoutes.Pair(comparison.first, comparison.second)] = route
    }
    self.edition = edition
    self.written = pages
    self.partners = partners.map(order.sorted)
    candidates = written.enumerated().map { career, written in
      let similar = edition.related.ranked(of: career).compactMap { other in
        let pair = PairRoutes.Pair(career, other)
        return pages[pair] ?? edition.route(of: pair)
      }
      return Self.first(of: similar + written + Self.neighbours(of: career, in: edition))
    }
  }

  /// The careers with which an editor compared one, in the order of their titles.
  func partners(of career: Int) -> [Int] {
    partners[career]
  }

  /// The page that compares two careers; `nil` if there is none.
  func page(of pair: PairRoutes.Pair) -> Route? {
    written[pair] ?? edition.route(of: pair)
  }

  /// The comparisons of a career from which pages choose: those with the careers that are like it, by
  /// rank, then those that an editor wrote, then other generated pairs; one more than a page names,
  /// since one of them may be the page itself.
  func candidates(of career: Int) -> [Route] {
    candidates[career]
  }

  /// Up to four comparisons of each career, the page itself left out.
  func routes(near first: Int, _ second: Int, except route: Route) -> [Route] {
    [first, second].flatMap { career in
      candidates[career].filter { $0 != route }.prefix(Self.mostPerCareer)
    }
  }

  private static func first(of routes: [Route]) -> [Route] {
    var chosen: [Route] = []
    for route in routes where !chosen.contains(route) {
      chosen.append(route)
      if chosen.count > mostPerCareer { break }
    }
    return chosen
  }

  // Neighbours in the list of careers, so that each pair is linked from several others.
  private static func neighbours(of career: Int, in edition: Edition) -> [Route] {
    let careers = edition.careers.count
    guard !edition.pairs.isEmpty, careers > 1 else { return [] }
    return (1..<min(careers, mostPerCareer + 3)).compactMap { step in
      edition.route(of: PairRoutes.Pair(career, (career + step) % careers))
    }
  }
}

extension Edition {
  /// The page of a generated pair; `nil` if it has none.
  fileprivate func route(of pair: PairRoutes.Pair) -> Route? {
    guard pairs.contains(pair) else { return nil }
    return .pair(language: number, first: pair.first, second: pair.second)
  }
}
