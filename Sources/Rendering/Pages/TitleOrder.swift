internal import Localization
internal import SiteModel

/// The careers and comparisons of a language in the order of their titles, as its readers look them up.
struct TitleOrder: Sendable {
  /// The comparisons that an editor wrote.
  let comparisons: [Int]

  /// For each career its place among the careers.
  private let careerRanks: [Int]

  /// Orders the content of a language.
  init(_ edition: Edition) {
    let collation = Collation(of: edition.language.conventions.language)
    comparisons = Self.order(of: edition.comparisons.map(\.header.title), by: collation)
    let careers = Self.order(of: edition.careers.map(\.header.title), by: collation)
    careerRanks = careers.enumerated().reduce(into: [Int](repeating: 0, count: careers.count)) {
      $0[$1.element] = $1.offset
    }
  }

  /// Careers in the order of their titles.
  func sorted(_ careers: [Int]) -> [Int] {
    careers.sorted { careerRanks[$0] < careerRanks[$1] }
  }

  /// Pairs in the order of the titles of the first career, then of the second.
  func sorted(_ pairs: PairRoutes) -> [PairRoutes.Pair] {
    pairs.sorted {
      (careerRanks[$0.first], careerRanks[$0.second])
        < (careerRanks[$1.first], careerRanks[$1.second])
    }
  }

  private static func order(of titles: [String], by collation: Collation) -> [Int] {
    titles.enumerated().map { (index: $0, key: collation.key(of: $1)) }
      .sorted { $0.key < $1.key }.map(\.index)
  }
}
