internal import SiteModel
internal import Templates

/// Finds comparisons that share a career with another one.
struct RelatedComparisons {
  // As many as a reader takes in.
  private static let mostPerCareer = 4

  private let edition: Edition

  /// Looks among the comparisons of a language.
  init(_ edition: Edition) {
    self.edition = edition
  }

  /// Up to four comparisons of each career: those that an editor wrote, then generated pairs.
  ///
  /// The title is that of a written comparison; `nil` for a pair, which is named after its careers.
  func routes(near first: Int, _ second: Int, except route: Route) -> [(Route, title: Text?)] {
    var found: [(Route, title: Text?)] = []
    for career in [first, second] {
      var count = 0
      for (index, comparison) in edition.comparisons.enumerated()
      where count < Self.mostPerCareer && [comparison.first, comparison.second].contains(career) {
        let other = Route.comparison(language: edition.number, comparison: index)
        guard other != route, !found.contains(where: { $0.0 == other }) else { continue }
        found.append((other, Text(comparison.header.title)))
        count += 1
      }
      count += appendPairs(of: career, except: route, most: Self.mostPerCareer - count, to: &found)
    }
    return found
  }

  // Neighbours in the list of careers, so that each pair is linked from several others.
  private func appendPairs(
    of career: Int, except route: Route, most: Int, to found: inout [(Route, title: Text?)]
  ) -> Int {
    guard !edition.pairs.isEmpty else { return 0 }
    var count = 0
    for step in 1..<min(edition.careers.count, most + 3) where count < most {
      let pair = PairRoutes.Pair(career, (career + step) % edition.careers.count)
      guard edition.pairs.contains(pair) else { continue }
      let other = Route.pair(language: edition.number, first: pair.first, second: pair.second)
      guard other != route, !found.contains(where: { $0.0 == other }) else { continue }
      found.append((other, nil))
      count += 1
    }
    return count
  }
}
