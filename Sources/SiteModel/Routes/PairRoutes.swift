/// The pairs of careers that get a page without an editor's text, in order, computed on demand.
///
/// Of n careers there are n(n-1)/2 pairs; what is kept is one number a career and the pairs left out.
/// Of chosen pairs one small number each is kept.
public struct PairRoutes: RandomAccessCollection, Sendable {
  /// A pair of careers by their index in the edition; the first is the less.
  public struct Pair: Hashable, Sendable {
    /// The career with the lower index.
    public let first: Int

    /// The career with the higher index.
    public let second: Int

    /// Names two careers in any order.
    public init(_ left: Int, _ right: Int) {
      first = Swift.min(left, right)
      second = Swift.max(left, right)
    }
  }

  private enum Rule: Sendable {
    /// All pairs but these: for each first career the second ones that are left out, ascending.
    case allBut([[Int]])

    /// The second careers of these pairs, those of one first career after the other, ascending.
    case only([Int32])
  }

  private let careers: Int
  /// The number of pairs before those whose first career has an index.
  private let starts: [Int]
  private let rule: Rule

  /// All pairs of so many careers but those that have a page of their own.
  public init(careers: Int, except written: Set<Pair>) {
    let omitted = Self.seconds(of: written, careers: careers)
    self.init(careers: careers, rule: .allBut(omitted)) { careers - 1 - $0 - omitted[$0].count }
  }

  /// Some pairs of so many careers.
  public init(careers: Int, only chosen: Set<Pair>) {
    let seconds = Self.seconds(of: chosen, careers: careers)
    let all = seconds.joined().map { Int32($0) }
    self.init(careers: careers, rule: .only(all)) { seconds[$0].count }
  }

  /// No pairs at all.
  public init() {
    self.init(careers: 0, except: [])
  }

  private init(careers: Int, rule: Rule, count: (Int) -> Int) {
    self.careers = careers
    self.rule = rule
    starts = (0..<careers).reduce(into: [0]) { starts, first in
      starts.append(starts[first] + count(first))
    }
  }

  private static func seconds(of pairs: Set<Pair>, careers: Int) -> [[Int]] {
    var seconds = [[Int]](repeating: [], count: careers)
    for pair in pairs { seconds[pair.first].append(pair.second) }
    return seconds.map { $0.sorted() }
  }

  /// The first index.
  public var startIndex: Int { 0 }

  /// The number of pairs.
  public var endIndex: Int { starts[careers] }

  /// The pair at an index: all pairs of the first career come first, in the careers' order.
  public subscript(index: Int) -> Pair {
    var (low, high) = (0, careers)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    while starts[low + 1] <= index { low += 1 }
    switch rule {
    case .only(let seconds): return Pair(low, Int(seconds[index]))
    case .allBut(let omitted):
      var second = low + 1 + index - starts[low]
      for other in omitted[low] where other <= second { second += 1 }
      return Pair(low, second)
    }
  }

  /// Whether a pair has a page here.
  public func contains(_ pair: Pair) -> Bool {
    guard pair.first < pair.second, pair.second < careers else { return false }
    switch rule {
    case .allBut(let omitted): return !omitted[pair.first].contains(pair.second)
    case .only(let seconds):
      let range = starts[pair.first]..<starts[pair.first + 1]
      return seconds[range].contains(Int32(pair.second))
    }
  }
}
