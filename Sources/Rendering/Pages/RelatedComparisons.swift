internal import SiteModel

/// Finds comparisons that share a career with another one.
struct RelatedComparisons: Sendable {
  /// The most comparisons that are named, as many as a reader takes in.
  static let most = 2 * mostPerCareer

  private static let mostPerCareer = 4

  private let edition: Edition
  private let written: [[Route]]

  /// Looks among the comparisons of a language.
  init(_ edition: Edition) {
    self.edition = edition
    var written = [[Route]](repeating: [], count: edition.careers.count)
    for (index, comparison) in edition.comparisons.enumerated() {
      let route = Route.comparison(language: edition.number, comparison: index)
      written[comparison.first].append(route)
      written[comparison.second].append(route)
    }
    self.written = written
  }

  /// Up to four comparisons of each career: those that an editor wrote, then generated pairs.
  func routes(near first: Int, _ second: Int, except route: Route) -> [Route] {
    var found: [Route] = []
    found.reserveCapacity(Self.most)
    append(first, except: route, to: &found)
    append(second, except: route, to: &found)
    return found
  }

  private func append(_ career: Int, except route: Route, to found: inout [Route]) {
    let most = found.count + Self.mostPerCareer
    for other in written[career] where found.count < most {
      if other != route, !found.contains(other) { found.append(other) }
    }
    guard !edition.pairs.isEmpty else { return }
    // Neighbours in the list of careers, so that each pair is linked from several others.
    let careers = edition.careers.count
    var step = 1
    while step < min(careers, Self.mostPerCareer + 3), found.count < most {
      let pair = PairRoutes.Pair(career, (career + step) % careers)
      let other = Route.pair(language: edition.number, first: pair.first, second: pair.second)
      if edition.pairs.contains(pair), other != route, !found.contains(other) {
        found.append(other)
      }
      step += 1
    }
  }
}
