import CalendarDates
import SourceText
import TestSupport
import Testing

@testable import WageData

/// Amounts of different times, each told in the prices of one month.
struct ConstantPriceComparisonTests {
  private static let newer = """
    27-3031,Public Relations Specialists,,283380,1.1,40.44,84120,1.1,21.21,27.05,35.94,48.25,64.98,\
    44110,56260,74750,100370,135150,,
    29-1063,Internists,,48000,1.1,80.31,167040,0.9,38.00,60.00,#,#,#,79040,124800,#,#,#,,

    """

  private let older: DataSet
  private let index: PriceIndex

  init() throws {
    older = try .sample()
    index = try Self.index("2008-05,216.632\n2024-05,314.069\n2025-05,321.465\n")
  }

  private static func index(_ rows: String) throws -> PriceIndex {
    let record = PriceIndexRecord(
      publisher: "BLS",
      title: "Consumer Price Index",
      url: "https://www.bls.gov/cpi/",
      licence: "Public domain",
      retrieved: try #require(Day("2026-11-23")),
      index: "CPI-U",
      base: "1982-84=100",
      area: "United States",
      currency: "USD"
    )
    let file = SourceFile(path: "Content/data/cpi.csv", text: "month,index\n\(rows)")
    return try PriceIndex(id: "cpi", file, record: record)
  }

  private func newer(_ record: SourceRecord? = nil) throws -> DataSet {
    let record = try record ?? .sample(period: "2025-05")
    return try .sample(id: "newer", rows: Self.newer, record: record)
  }

  private func told(_ operand: Operand, in month: String = "2025-05") throws -> Operand {
    let month = try #require(Month(month))
    return operand.inPrices(try PriceConversion(index, of: operand.dataSet.record, to: month))
  }

  private func codes(_ left: Operand, _ right: Operand) -> [String] {
    WageData.Comparison(left, right).faults(for: .arithmetic).map(\.code)
  }

  // 74,750 less 51,280 × 321.465 / 216.632, which is 76,095.5193…, is -1,345.5193….
  @Test func `of two times one is taken from the other in prices of one month`() throws {
    let (now, then) = (try newer().operand("27-3031"), try told(older.operand("27-3031")))
    let month = try #require(Month("2025-05"))
    let difference = try WageData.Comparison(now, then).difference()
    #expect(difference.shown == -134_600)
    #expect(difference.derivation == .differenceInPrices(of: month))
    #expect(difference.sources.map(\.dataSet) == ["newer", "oews-2008-05-us", "cpi", "cpi"])
    #expect(difference.sources.map(\.line) == [2, 2, 2, 4])
    let ratio = try WageData.Comparison(now, then).ratio()
    #expect(ratio.shown == 98)
    #expect(ratio.derivation == .ratioInPrices(of: month))
  }

  @Test func `each line of the index is named once, where both are converted`() throws {
    let operands = [try newer().operand("27-3031"), try older.operand("27-3031")]
    let both = try operands.map { try told($0, in: "2024-05") }
    let difference = try WageData.Comparison(both[0], both[1]).difference()
    #expect(difference.sources.map(\.line) == [2, 2, 4, 3, 2])
  }

  @Test func `amounts in prices of two months are refused`() throws {
    let then = try older.operand("27-3031")
    let now = try newer().operand("27-3031")
    #expect(codes(now, then) == ["different-reference-periods"])
    #expect(try codes(now, told(then, in: "2024-05")) == ["different-reference-periods"])
    #expect(try codes(then, told(then)) == ["different-reference-periods"])
    #expect(try codes(now, told(then)) == [])
  }

  @Test func `workers have no prices, so those of two times are refused`() throws {
    let then = try older.operand("27-3031", .employment, per: nil)
    let now = try newer().operand("27-3031", .employment, per: nil)
    #expect(try codes(now, told(then)) == ["different-reference-periods"])
  }

  @Test(arguments: [
    (["area": "Guam"], "different-areas"), (["industries": "31-33"], "different-industries"),
    (["ownership": "5"], "different-ownerships"), (["currency": "EUR"], "different-currencies"),
    (["programme": "NCS"], "different-programmes"),
    (["classification": "soc-2018"], "different-classifications"),
  ])
  func `whatever else differs is refused as ever`(keys: [String: String], code: String) throws {
    let record = try SourceRecord.sample(
      period: "2025-05",
      area: keys["area"] ?? "United States",
      currency: keys["currency"] ?? "USD",
      industries: keys["industries"] ?? "all",
      classification: keys["classification"] ?? "soc-2000",
      programme: keys["programme"] ?? "OEWS",
      ownership: keys["ownership"]
    )
    let (now, then) = (try newer(record).operand("27-3031"), try older.operand("27-3031"))
    #expect(try codes(now, told(then)) == [code])
  }

  @Test func `measures and pay periods that differ are refused as ever`() throws {
    let then = try told(older.operand("27-3031"))
    #expect(try codes(newer().operand("27-3031", .mean), then) == ["mean-against-percentile"])
    #expect(try codes(newer().operand("27-3031", per: .hour), then) == ["different-pay-periods"])
  }

  // 166,400 × 321.465 / 216.632 is 246,924.68…; less 74,750 it is 172,174.68… or more.
  @Test func `a bound stays true`() throws {
    let (now, then) = (try newer().operand("27-3031"), try told(older.operand("29-1063")))
    let over = try WageData.Comparison(then, now).difference()
    #expect(over.amount.certainty == .atLeast)
    #expect(over.shown == 17_217_400)
    let under = try WageData.Comparison(now, then).difference()
    #expect(under.amount.certainty == .atMost)
    #expect(under.shown == -17_217_400)
    let hidden = try newer().operand("29-1063")
    #expect(throws: ComparisonRefusal.self) {
      try WageData.Comparison(hidden, then).difference()
    }
  }

  // Worked out from the cells and the index in whole numbers alone.
  @Test(arguments: 0..<200)
  func `the difference is that of the converted amounts, rounded half up once`(seed: Int) throws {
    var random = RandomNumbers(seed: seed)
    let levels = (0..<3).map { _ in Int.random(in: 10_000...400_000, using: &random) }
    let months = ["2008-05", "2025-05", "2030-05"]
    let rows = zip(months, levels).map {
      "\($0),\($1 / 1000).\(String($1 + 1_000_000).suffix(3))\n"
    }
    let index = try Self.index(rows.joined())
    let month = try #require(Month("2030-05"))
    for period in PayPeriod.allCases {
      let amounts = (0..<2).map { _ in Int.random(in: 1_500...90_000_00, using: &random) }
      let operands = try zip(months, amounts).map { time, amount in
        let record = try SourceRecord.sample(period: time, topCode: .absent)
        let operand = try Self.operand(amount, per: period, record)
        return operand.inPrices(try PriceConversion(index, of: record, to: month))
      }
      // a × to / from - b × to / from', over the product of both indexes, in cents
      let (from, to) = ([Int128(levels[0]), Int128(levels[1])], Int128(levels[2]))
      let over = from[0] * from[1]
      let exact = Int128(amounts[0]) * to * from[1] - Int128(amounts[1]) * to * from[0]
      let unit: Int128 = period == .year ? 100 : 1
      let shown = Self.floor(2 * exact + over * unit, over: 2 * over * unit) * unit
      let difference = try WageData.Comparison(operands[0], operands[1]).difference()
      #expect(Int128(difference.shown) == shown)
      // What a reader subtracts of the table above differs by what rounding takes at most.
      let told = try operands.map { try $0.published().shown }
      #expect(abs(told[0] - told[1] - difference.shown) <= Int(unit))
    }
  }

  private static func floor(_ number: Int128, over divisor: Int128) -> Int128 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func operand(
    _ cents: Int,
    per period: PayPeriod,
    _ record: SourceRecord
  ) throws -> Operand {
    let empty = WageDistribution.notApplicable
    let wages = WageDistribution(
      p10: .unavailable,
      p25: .unavailable,
      median: .value(cents),
      p75: .unavailable,
      p90: .unavailable,
      mean: .unavailable
    )
    let row = WageEstimates(
      occupation: OccupationCode("27-3031"),
      title: "Made up",
      line: 2,
      employment: .unavailable,
      hourly: period == .hour ? wages : empty,
      annual: period == .year ? wages : empty
    )
    let dataSet = DataSet(
      id: "made-up",
      path: "Content/data/made-up.csv",
      record: record,
      columns: ColumnNames([:]),
      rows: [row]
    )
    return try dataSet.operand("27-3031", per: period)
  }
}
