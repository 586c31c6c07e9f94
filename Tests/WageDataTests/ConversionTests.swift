import SourceText
import Testing
import WageData

struct ConversionTests {
  @Test func `14.36 an hour is 29,869 a year, derived, beside 29,860 published`() throws {
    let operand = try DataSet.sample().operand("43-4051")
    #expect(try operand.published().shown == 2_986_000)
    #expect(try operand.published().derivation == .published)
    #expect(try operand.derived().shown == 2_986_900)
    #expect(try operand.derived().derivation == .converted(from: .hour))
    #expect(try operand.derived().amount == .exactly(ExactNumber(2_986_880, over: 100)))
  }

  @Test func `a yearly wage becomes an hourly one in cents`() throws {
    // 51,280 / 2,080 = 24.653...
    let operand = try DataSet.sample().operand("27-3031", per: .hour)
    #expect(try operand.derived().shown == 2_465)
  }

  @Test func `a derived figure is traced to the cell that was converted`() throws {
    let figure = try DataSet.sample().operand("43-4051").derived()
    #expect(
      figure.notes.map { $0.text(in: .english) } == [
        "Content/data/oews-2008-05-us.csv:3, column h_median "
          + "(US Bureau of Labor Statistics, 2008-05)"
      ]
    )
  }

  @Test(arguments: PayPeriod.allCases)
  func `who is paid by one period only is never converted`(period: PayPeriod) throws {
    for code in ["25-2021", "27-2011"] {
      let operand = try DataSet.sample().operand(code, per: period)
      let refusal = #expect(throws: ComparisonRefusal.self) { try operand.derived() }
      #expect(refusal?.faults.first?.rule == "G-04")
    }
  }

  @Test func `employment is not converted`() throws {
    let operand = try DataSet.sample().operand("27-3031", .employment, per: nil)
    let refusal = #expect(throws: ComparisonRefusal.self) { try operand.derived() }
    #expect(refusal?.faults == [.notConvertible(.employment)])
  }

  @Test func `a table derives only what is missing`() throws {
    let data = try DataSet.sample()
    guard case .figure(let published) = try data.operand("43-4051").tableEntry,
      case .figure(let derived) = try data.operand("53-5022").tableEntry
    else {
      Issue.record("a figure is missing")
      return
    }
    #expect(published.shown == 2_986_000 && published.derivation == .published)
    #expect(derived.shown == 3_328_000 && derived.derivation == .converted(from: .hour))
  }

  @Test func `a table says what it cannot derive`() throws {
    let data = try DataSet.sample()
    #expect(try data.operand("25-2021", per: .hour).tableEntry == .missing(.notApplicable))
    #expect(
      try data.operand("53-5022", .employment, per: nil).tableEntry == .missing(.unavailable)
    )
  }

  @Test func `a top-coded wage is converted as a bound`() throws {
    let figure = try DataSet.sample().operand("29-1063").derived()
    #expect(figure.amount == .atLeast(ExactNumber(166_400)))
  }

  @Test(arguments: [(208_000, 100), (209_039, 100), (209_040, 101), (0, 0), (1, 0)])
  func `a yearly wage is rounded half up to an hourly one`(yearly: Int, hourly: Int) {
    let number = ExactNumber(yearly, over: 100 * PayPeriod.hoursPerYear)
    #expect(number.rounded(toPartsOf: 100) == hourly)
  }

  @Test func `an hourly wage survives the way to the year and back`() {
    for cents in stride(from: 1, through: 20_000, by: 7) {
      let yearly = ExactNumber(cents * PayPeriod.hoursPerYear, over: 100).rounded(toPartsOf: 1)
      let back = ExactNumber(yearly, over: PayPeriod.hoursPerYear).rounded(toPartsOf: 100)
      #expect(back == cents)
    }
  }
}
