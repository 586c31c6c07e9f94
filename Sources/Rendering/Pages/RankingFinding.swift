internal import SiteModel
internal import WageData

/// The highest and the lowest yearly median of the careers of a language.
struct RankingFinding {
  /// A career with its median.
  struct End {
    let career: Int
    let median: Figure
  }

  /// The career with the highest median.
  let highest: End

  /// The career with the lowest.
  let lowest: End

  /// Whether the two are about the same (G-17), and so are all.
  let isSame: Bool

  /// Looks at both ends of a ranking; `nil` with fewer than two published medians, and where several
  /// are top-coded, which have no order.
  init?(_ ranking: CareerRanking, _ column: (Int) -> CareerColumn) {
    let ends = ranking.ends(per: .year).compactMap { career -> (End, Operand)? in
      guard let operand = column(career).operand(.median, .year),
        let figure = try? operand.published()
      else { return nil }
      return (End(career: career, median: figure), operand)
    }
    guard ends.count == 2,
      let verdict = ComparedMedians.Verdict(WageData.Comparison(ends[0].1, ends[1].1))
    else { return nil }
    highest = ends[0].0
    lowest = ends[1].0
    isSame = if case .same = verdict { true } else { false }
  }
}
