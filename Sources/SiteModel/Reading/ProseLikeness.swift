/// Finds pages whose own prose is nearly the same: of all runs of words that two pages have, more than
/// half stand in both (Jaccard).
///
/// Most pages share next to nothing with any other, and are passed over once the runs of all pages are
/// counted. Only pages of which half the runs stand elsewhere are compared.
struct ProseLikeness {
  /// Pages with fewer runs are left alone: a sentence or two says much the same of many things.
  static let fewestRuns = 20

  // Bounds for sites that are made of one text: of the pages that share a run the first ones are
  // looked up, and those with most runs in common compared.
  private static let mostHolders = 16
  private static let mostCompared = 8

  /// Two pages that are alike.
  struct Finding: Equatable {
    /// The number of the later page.
    let page: Int

    /// The number of the earlier page, the one that is most like it.
    let other: Int

    /// How many runs stand in both.
    let shared: Int

    /// How many runs stand in one or both.
    let all: Int
  }

  private let pages: [OwnProse]
  private var counts: [UInt8]
  private var holders: [UInt64: [Int]] = [:]
  private var distinct: [Int: [UInt64]] = [:]

  /// Counts the runs of some pages.
  init(_ pages: [OwnProse]) {
    self.pages = pages
    var capacity = 1024
    let runs = pages.reduce(0) { $0 + $1.runs.count }
    while capacity < 8 * runs { capacity *= 2 }
    counts = [UInt8](repeating: 0, count: capacity)
    for page in pages {
      for run in page.runs where counts[slot(of: run)] < 2 { counts[slot(of: run)] += 1 }
    }
  }

  /// For each page that is like earlier ones the one that is most like it.
  mutating func findings() -> [Finding] {
    pages.indices.compactMap { page in
      guard mayBeLikeOthers(page) else { return nil }
      let runs = Set(pages[page].runs).sorted()
      distinct[page] = runs
      let finding = nearest(to: page, runs)
      for run in runs where isShared(run) {
        if holders[run, default: []].count < Self.mostHolders {
          holders[run, default: []].append(page)
        }
      }
      return finding
    }
  }

  // Two runs may share a slot, and a page may hold one twice: then a page too many is compared.
  private func isShared(_ run: UInt64) -> Bool {
    counts[slot(of: run)] > 1
  }

  private func slot(of run: UInt64) -> Int {
    Int(truncatingIfNeeded: run) & (counts.count - 1)
  }

  private func mayBeLikeOthers(_ page: Int) -> Bool {
    let runs = pages[page].runs
    guard runs.count >= Self.fewestRuns else { return false }
    return 2 * runs.count(where: isShared) > runs.count
  }

  private func nearest(to page: Int, _ runs: [UInt64]) -> Finding? {
    var common: [Int: Int] = [:]
    for run in runs { for holder in holders[run] ?? [] { common[holder, default: 0] += 1 } }
    let candidates = common.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var best: Finding?
    for (other, _) in candidates.prefix(Self.mostCompared) {
      let shared = Self.sharedCount(runs, distinct[other] ?? [])
      let all = runs.count + (distinct[other]?.count ?? 0) - shared
      guard 2 * shared > all, best.map({ shared * $0.all > $0.shared * all }) ?? true else {
        continue
      }
      best = Finding(page: page, other: other, shared: shared, all: all)
    }
    return best
  }

  /// How many numbers stand in both of two ascending lists.
  private static func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (first, second, count) = (0, 0, 0)
    while first < left.count, second < right.count {
      let (one, other) = (left[first], right[second])
      if one == other { count += 1 }
      if one <= other { first += 1 }
      if one >= other { second += 1 }
    }
    return count
  }
}
