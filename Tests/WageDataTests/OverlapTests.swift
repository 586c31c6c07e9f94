import Testing

@testable import WageData

struct OverlapTests {
  /// Cells of P10, P25, median, P75 and P90 by the year: a number, `#` or `*`.
  private static func spread(_ cells: String) -> WageSpread {
    let estimates = cells.split(separator: " ").map { cell -> Estimate in
      switch cell {
      case "#": .topCoded
      case "*": .unavailable
      case let digits: Int(digits).map { .value($0) } ?? .notApplicable
      }
    }
    let annual = WageDistribution(
      p10: estimates[0],
      p25: estimates[1],
      median: estimates[2],
      p75: estimates[3],
      p90: estimates[4],
      mean: .unavailable
    )
    let row = WageEstimates(
      occupation: OccupationCode("11-0001"),
      title: "Made up",
      line: 2,
      employment: .unavailable,
      hourly: .notApplicable,
      annual: annual
    )
    return WageSpread(row, per: .year, topCode: .wages(hour: 1, year: 100))
  }

  private static func sentences(_ first: String, _ second: String) -> [String] {
    var sentences: [String] = []
    Overlaps(spread(first), spread(second)).visit { isOfFirst, overlap in
      let (own, other) = (overlap.firstPercentile.rawValue, overlap.secondPercentile.rawValue)
      sentences.append("\(isOfFirst ? "first" : "second"): above \(own) > below \(other)")
    }
    return sentences
  }

  @Test func `in May 2008 the strongest of each is told, that of the higher median first`() {
    let relations = "30140 38400 51280 71670 97910"
    let service = "19030 23590 29860 38000 48340"
    let proven = [": above p25 > below p75", ": above p90 > below p25"]
    #expect(Self.sentences(relations, service) == ["first\(proven[0])", "second\(proven[1])"])
    #expect(Self.sentences(service, relations) == ["second\(proven[0])", "first\(proven[1])"])
  }

  @Test(
    arguments: [
      // Wholly apart: nothing is true of the lower.
      ("60 70 80 85 90", "10 20 30 40 50", ["first: above p10 > below p90"]),
      // Alike: either reaches into the other half.
      (
        "10 20 30 40 50", "10 20 30 40 50",
        ["first: above p75 > below median", "second: above p75 > below median"]
      ),
      // About the same: neither is ahead (G-17).
      (
        "10 20 98 190 290", "10 20 100 200 300",
        ["first: above p75 > below median", "second: above p75 > below median"]
      ),
      // A little ahead, which the medians say already.
      ("12 22 32 42 52", "10 20 30 40 50", ["second: above p75 > below median"]),
      // Wages that are equal prove nothing.
      ("50 50 50 50 50", "50 50 50 50 50", []),
      (
        "10 50 50 50 50", "10 10 10 10 50",
        ["first: above p25 > below p75", "second: above p90 > below p10"]
      ),
      // A narrow range within a wide one: each is ahead somewhere.
      (
        "38 40 42 44 46", "1 2 41 95 99",
        ["first: above p10 > below p25", "second: above p75 > below p90"]
      ),
    ] as [(String, String, [String])]
  )
  func `the strongest that is proven strictly is told`(
    first: String,
    second: String,
    sentences: [String]
  ) {
    #expect(Self.sentences(first, second) == sentences)
  }

  @Test(
    arguments: [
      // Whatever is at or above the top code is above all numbers below it, and below nothing.
      ("60 # # # #", "10 20 30 40 50", ["first: above p10 > below p90"]),
      (
        "10 20 30 # #", "5 10 15 20 #",
        ["first: above median > below p75", "second: above p90 > below median"]
      ),
      ("# # # # #", "# # # # #", []),
      // A number that is the top code is not below it.
      ("100 100 100 100 100", "# # # # #", []),
      ("# # # # #", "100 100 100 100 100", []),
      // Both medians are hidden, and what lies below them decides.
      (
        "90 # # # #", "50 60 # # #",
        ["first: above p10 > below p25", "second: above median > below p10"]
      ),
    ] as [(String, String, [String])]
  )
  func `a top code proves what is true of every amount at or above it`(
    first: String,
    second: String,
    sentences: [String]
  ) {
    #expect(Self.sentences(first, second) == sentences)
  }

  @Test(
    arguments: [
      (
        "* 38 51 71 *", "19 23 29 * 48",
        ["first: above median > below p90", "second: above p90 > below p25"]
      ),
      ("* * 51 * *", "* * 29 * *", []),
      ("* * * * *", "10 20 30 40 50", []),
    ] as [(String, String, [String])]
  )
  func `what is missing proves nothing`(first: String, second: String, sentences: [String]) {
    #expect(Self.sentences(first, second) == sentences)
  }

  @Test func `a row without wages of a pay period proves nothing`() throws {
    let data = try DataSet.sample()
    let spread = { (code: String, period: PayPeriod) throws in
      let row = try #require(data.estimates(for: OccupationCode(code)))
      return WageSpread(row, per: period, topCode: data.record.topCode)
    }
    let teachers = try spread("25-2021", .hour)
    #expect(Overlaps(teachers, try spread("27-3031", .hour)).first == nil)
    #expect(Overlaps(teachers, try spread("27-3031", .hour)).second == nil)
  }

  @Test(arguments: PayPeriod.allCases)
  func `whatever is told is what the rules of comparison prove`(period: PayPeriod) throws {
    let data = try DataSet.sample()
    var told = 0
    for first in data.rows {
      for second in data.rows {
        let spreads = [first, second].map {
          WageSpread($0, per: period, topCode: data.record.topCode)
        }
        try Overlaps(spreads[0], spreads[1]).visit { isOfFirst, overlap in
          let (own, other) = isOfFirst ? (first, second) : (second, first)
          let comparison = Comparison(
            try data.operand(own.occupation.text, overlap.firstPercentile, per: period),
            try data.operand(other.occupation.text, overlap.secondPercentile, per: period)
          )
          #expect(try comparison.holds(.over))
          told += 1
        }
      }
    }
    #expect(told > 20)
  }
}
