internal import WageData

/// The careers whose median is published by one pay period, from the lowest median to the highest.
struct MedianLadder: Sendable {
  private struct Rung {
    let career: Int
    let point: ChartPoint

    var minorUnits: Int { point.minorUnits }
  }

  private let rungs: [Rung]

  /// For each career its place among the rungs; `nil` for one without a median.
  private let places: [Int?]

  /// Puts careers in order; of equal medians the later one in a list comes first.
  init(_ columns: [CareerColumn], in order: [Int], per period: PayPeriod) {
    let rungs = order.reversed().compactMap { career -> Rung? in
      guard !columns.isEmpty else { return nil }
      return columns[career].published(.median, period).map(ChartPoint.init).map {
        Rung(career: career, point: $0)
      }
    }
    // A stable order, whatever the sort does with equal ones.
    let sorted = rungs.enumerated().sorted {
      ($0.element.minorUnits, $0.offset) < ($1.element.minorUnits, $1.offset)
    }.map(\.element)
    self.rungs = sorted
    var places = [Int?](repeating: nil, count: columns.count)
    for (place, rung) in sorted.enumerated() { places[rung.career] = place }
    self.places = places
  }

  /// The careers with the highest and the lowest median; none if there are fewer than two, or if
  /// several medians are top-coded.
  var ends: [Int] {
    guard rungs.count > 1, rungs.count(where: \.point.isBound) < 2 else { return [] }
    return [rungs[rungs.count - 1].career, rungs[0].career]
  }

  /// The careers nearest to one, the nearest first; of two that are equally near the higher one.
  func nearest(to career: Int, count: Int, except others: Set<Int>) -> [Int] {
    guard places.indices.contains(career), let place = places[career] else { return [] }
    let own = rungs[place].minorUnits
    var (below, above) = (place - 1, place + 1)
    var found: [Int] = []
    while found.count < count, below >= 0 || above < rungs.count {
      let isAbove =
        below < 0
        || (above < rungs.count
          && rungs[above].minorUnits - own <= own - rungs[below].minorUnits)
      let next = rungs[isAbove ? above : below].career
      if isAbove { above += 1 } else { below -= 1 }
      if !others.contains(next) { found.append(next) }
    }
    return found
  }
}
