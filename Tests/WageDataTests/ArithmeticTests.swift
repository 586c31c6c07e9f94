import Testing
import WageData

struct ArithmeticTests {
  private func compare(
    _ left: String,
    _ right: String,
    _ measure: Measure = .median
  ) throws -> Comparison {
    let data = try DataSet.sample()
    return Comparison(try data.operand(left, measure), try data.operand(right, measure))
  }

  @Test func `the difference of the medians of May 2008 is 21,420`() throws {
    let figure = try compare("27-3031", "43-4051").difference()
    #expect(figure.shown == 2_142_000)
    #expect(figure.unit == .money(currency: "USD", per: .year))
    #expect(figure.sources.map(\.line) == [2, 3])
    #expect(figure.sources.map(\.column) == ["a_median", "a_median"])
  }

  @Test func `a difference has its direction`() throws {
    #expect(try compare("43-4051", "27-3031").difference().shown == -2_142_000)
  }

  @Test func `the ratio of the medians of May 2008 is 1.72`() throws {
    let figure = try compare("27-3031", "43-4051").ratio()
    #expect(figure.shown == 172)
    #expect(figure.unit == .times)
    #expect(figure.amount == .exactly(ExactNumber(51_280, over: 29_860)))
  }

  @Test func `a ratio of employment counts workers`() throws {
    let data = try DataSet.sample()
    let comparison = Comparison(
      try data.operand("43-4051", .employment, per: nil),
      try data.operand("27-3031", .employment, per: nil)
    )
    #expect(try comparison.ratio().shown == 928)
    #expect(try comparison.difference().unit == .persons)
    #expect(try comparison.difference().shown == 1_992_660)
  }

  @Test func `a top-coded figure gives lower bounds over a number`() throws {
    let comparison = try compare("29-1063", "27-3031")
    #expect(try comparison.difference().amount == .atLeast(ExactNumber(115_120)))
    #expect(try comparison.ratio().amount == .atLeast(ExactNumber(166_400, over: 51_280)))
  }

  @Test func `a bound is rounded so that it stays true`() throws {
    // 166,400 / 97,910 is 1.6995..., so that "at least 1.70" would be too much.
    #expect(try compare("29-1063", "27-3031", .p90).ratio().shown == 169)
    // 71,670 / 166,400 is 0.4307..., so that "at most 0.43" would be too little.
    #expect(try compare("27-3031", "29-1063", .p75).ratio().shown == 44)
  }

  @Test func `a number gives upper bounds over a top-coded figure`() throws {
    let comparison = try compare("27-3031", "29-1063")
    #expect(try comparison.difference().amount == .atMost(ExactNumber(-115_120)))
    #expect(try comparison.ratio().amount == .atMost(ExactNumber(51_280, over: 166_400)))
  }

  @Test func `two top-coded figures give nothing`() throws {
    let comparison = try compare("29-1063", "29-1067")
    #expect(throws: ComparisonRefusal.self) { try comparison.difference() }
    let refusal = #expect(throws: ComparisonRefusal.self) { try comparison.ratio() }
    #expect(refusal?.faults == [.bothTopCoded])
  }

  @Test func `a missing figure gives nothing`() throws {
    let data = try DataSet.sample()
    let comparison = Comparison(
      try data.operand("53-5022", .employment, per: nil),
      try data.operand("27-3031", .employment, per: nil)
    )
    let refusal = #expect(throws: ComparisonRefusal.self) { try comparison.ratio() }
    #expect(
      refusal?.faults.map(text(of:)) == [
        """
        error[missing-value, G-10]: the employment is not available
          = help: leave the figure out, or use a measure that is published

        """
      ]
    )
  }

  @Test func `nothing is divided by nobody`() throws {
    let data = try DataSet.sample(
      rows: "11-1111,A,,0,,,10,,,,,,,,,,,,,\n11-1112,B,,5,,,10,,,,,,,,,,,,,\n"
    )
    let comparison = Comparison(
      try data.operand("11-1112", .employment, per: nil),
      try data.operand("11-1111", .employment, per: nil)
    )
    let refusal = #expect(throws: ComparisonRefusal.self) { try comparison.ratio() }
    #expect(refusal?.faults.first?.code == "division-by-zero")
  }
}
