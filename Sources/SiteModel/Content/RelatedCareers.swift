/// Which careers of a language a similarity list names beside each other.
public struct RelatedCareers: Sendable {
  /// A row of the list: one career that is like another.
  struct Entry: Sendable {
    /// The id of the career.
    let career: String

    /// The id of the career that is like it.
    let related: String

    /// How near the two are; 1 is the nearest.
    let rank: Int
  }

  /// For each career those that are like it, the nearest first.
  private let ranked: [[Int]]

  /// Numbers the careers of a list; what a language does not have is left out.
  ///
  /// A career is followed by those that the list names for it, by rank, and then by those for which
  /// the list names it.
  init(_ entries: [Entry], careers: [String]) {
    let numbers = Dictionary(uniqueKeysWithValues: careers.enumerated().map { ($1, $0) })
    var own = [[(rank: Int, career: Int)]](repeating: [], count: careers.count)
    var reverse = own
    for entry in entries {
      guard let left = numbers[entry.career], let right = numbers[entry.related] else { continue }
      own[left].append((entry.rank, right))
      reverse[right].append((entry.rank, left))
    }
    ranked = careers.indices.map { career in
      let listed = own[career].sorted { $0 < $1 }.map(\.career)
      let listing = reverse[career].sorted { $0 < $1 }.map(\.career)
      let known = Set(listed)
      return listed + listing.filter { !known.contains($0) }
    }
  }

  /// The careers that are like one, the nearest first, each once; empty if the list does not name it.
  public func ranked(of career: Int) -> [Int] {
    ranked[career]
  }

  /// Every pair that the list names, in either direction.
  var pairs: Set<PairRoutes.Pair> {
    Set(
      ranked.enumerated().flatMap { career, others in others.map { PairRoutes.Pair(career, $0) } }
    )
  }
}
