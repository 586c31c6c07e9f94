/// The pairs of careers that get a page without an editor's text, in order, computed on demand.
///
/// Of n careers there are n(n-1)/2 pairs; what is kept is one number a career and the pairs left out.
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

  private let careers: Int
  /// The number of pairs before those whose first career has an index.
  private let starts: [Int]
  /// For each first career the second ones that are left out, ascending.
  private let omitted: [[Int]]

  /// All pairs of so many careers but those that have a page of their own.
  public init(careers: Int, except written: Set<Pair>) {
    self.careers = careers
    var omitted = [[Int]](repeating: [], count: careers)
    for pair in written { omitted[pair.first].append(pair.second) }
    self.omitted = omitted.map { $0.sorted() }
    var starts = [0]
    for first in 0..<careers {
      starts.append(starts[first] + careers - 1 - first - omitted[first].count)
    }
    self.starts = starts
  }

  /// No pairs at all.
  public init() {
    self.init(careers: 0, except: [])
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
    var second = low + 1 + index - starts[low]
    for other in omitted[low] where other <= second { second += 1 }
    return Pair(low, second)
  }

  /// Whether a pair has a page here.
  public func contains(_ pair: Pair) -> Bool {
    pair.first < pair.second && pair.second < careers && !omitted[pair.first].contains(pair.second)
  }
}
