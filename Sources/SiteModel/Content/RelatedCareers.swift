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

  /// For each career those that the list names, the nearest first.
  private let listed: [[Int]]

  /// For each career those that share tags with it, most of them first.
  private let tagged: [[Int]]

  /// Numbers the careers of a list; what a language does not have is left out.
  ///
  /// A career is followed by those that the list names for it, by rank, then by those for which the
  /// list names it, and then by those with which it shares tags.
  ///
  /// - Parameters:
  ///   - entries: The list.
  ///   - careers: The ids of the careers of a language.
  ///   - tags: The tags of each of them; empty where none has any.
  init(_ entries: [Entry], careers: [String], tags: [[String]] = []) {
    let numbers = Dictionary(uniqueKeysWithValues: careers.enumerated().map { ($1, $0) })
    var own = [[(rank: Int, career: Int)]](repeating: [], count: careers.count)
    var reverse = own
    for entry in entries {
      guard let left = numbers[entry.career], let right = numbers[entry.related] else { continue }
      own[left].append((entry.rank, right))
      reverse[right].append((entry.rank, left))
    }
    listed = careers.indices.map { career in
      let listed = own[career].sorted { $0 < $1 }.map(\.career)
      let listing = reverse[career].sorted { $0 < $1 }.map(\.career)
      let known = Set(listed)
      return listed + listing.filter { !known.contains($0) }
    }
    tagged = Self.sharing(tags)
  }

  // Careers that share equally many tags stand in the order of their ids.
  private static func sharing(_ tags: [[String]]) -> [[Int]] {
    var holders: [String: [Int]] = [:]
    for (career, tags) in tags.enumerated() {
      for tag in Set(tags) { holders[tag, default: []].append(career) }
    }
    return tags.enumerated().map { career, tags in
      var shared: [Int: Int] = [:]
      for other in Set(tags).flatMap({ holders[$0] ?? [] }) where other != career {
        shared[other, default: 0] += 1
      }
      return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
  }

  /// The careers that are like one, the nearest first, each once; empty if neither the list nor a tag
  /// tells of one.
  public func ranked(of career: Int) -> [Int] {
    guard tagged.indices.contains(career) else { return listed[career] }
    let known = Set(listed[career])
    return listed[career] + tagged[career].filter { !known.contains($0) }
  }

  /// Every pair that the list names, in either direction.
  var pairs: Set<PairRoutes.Pair> {
    Set(
      listed.enumerated().flatMap { career, others in others.map { PairRoutes.Pair(career, $0) } }
    )
  }
}
