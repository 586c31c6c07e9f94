internal import Localization
internal import SiteModel
internal import WageData

/// The careers of a language by their medians in one data set.
///
/// A few numbers a career are kept; what stands near a career is looked up when its page is made.
struct CareerRanking: Sendable {
  /// The careers as lists show them: the highest yearly median first, those without one at the end,
  /// and equal ones in the order of their titles.
  let order: [Int]

  /// The axis on which every career of the language can stand by the year.
  let axis: ChartAxis

  /// The careers by the medians that are published for a year and for an hour.
  private let ladders: [PayPeriod: MedianLadder]

  /// Orders the careers of a language.
  ///
  /// - Parameters:
  ///   - columns: The figures of each career; empty without a data set, so that titles alone decide.
  ///   - benchmark: Those of all occupations together.
  ///   - edition: The language.
  init(_ columns: [CareerColumn], benchmark: CareerColumn?, edition: Edition) {
    let collation = Collation(of: edition.language.conventions.language)
    let entries = edition.careers.enumerated().map { index, career in
      Entry(
        index: index,
        median: columns.isEmpty ? nil : Self.shownMedian(columns[index]),
        title: collation.key(of: career.header.title)
      )
    }
    let order = entries.sorted(by: <).map(\.index)
    self.order = order
    let reaches = (columns + (benchmark.map { [$0] } ?? [])).compactMap {
      StripFigures($0, per: .year)?.reach
    }
    axis = ChartAxis(reaching: reaches.max() ?? 0)
    ladders = Dictionary(
      uniqueKeysWithValues: PayPeriod.allCases.map { period in
        (period, MedianLadder(columns, in: order, per: period))
      }
    )
  }

  /// The careers on a page of the list.
  func careers(onPage page: Int) -> [Int] {
    Array(order.dropFirst(page * Edition.careersPerPage).prefix(Edition.careersPerPage))
  }

  /// The careers whose published medians are nearest to that of a career, the nearest first; none if
  /// its own is not published.
  func nearest(to career: Int, per period: PayPeriod, count: Int, except others: Set<Int>) -> [Int]
  {
    ladders[period]?.nearest(to: career, count: count, except: others) ?? []
  }

  /// The careers with the highest and the lowest published median, in this order; none where fewer than
  /// two publish one or several are top-coded, which have no order.
  func ends(per period: PayPeriod) -> [Int] {
    ladders[period]?.ends ?? []
  }

  // What the tables of lists show, so that a converted median counts.
  private static func shownMedian(_ column: CareerColumn) -> Amount? {
    column.statement(.median, .year).figure?.amount
  }

  private struct Entry {
    let index: Int
    let median: Amount?
    let title: CollationKey

    // A lower bound stands before the number itself: it may be more.
    static func < (left: Entry, right: Entry) -> Bool {
      switch (left.median, right.median) {
      case (nil, nil): return left.title < right.title
      case (nil, _): return false
      case (_, nil): return true
      case (let one?, let other?):
        if one.number != other.number { return one.number > other.number }
        if one.isBound != other.isBound { return one.isBound }
        return left.title < right.title
      }
    }
  }
}

extension Amount {
  fileprivate var isBound: Bool {
    switch self {
    case .exactly: false
    case .atLeast, .atMost: true
    }
  }
}
