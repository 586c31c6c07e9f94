import CalendarDates
import SourceText
import Testing

@testable import WageData

struct PriceIndexTests {
  private static let rows = "2008-05,216.632\n2025-05,321.465\n2025-09,324.8\n2025-11,324.122\n"

  private func index(_ text: String = "month,index\n\(rows)") throws -> PriceIndex {
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
    let file = SourceFile(path: "Content/data/cpi.csv", text: text)
    return try PriceIndex(id: "cpi", file, record: record)
  }

  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try index(text)
      return []
    } catch let report as DiagnosticReport {
      return report.sorted.map { fault in
        "\(fault.location.map { "\($0)" } ?? ""): \(fault.fault.wording.sentence)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [
    "month,index\n\(rows)", "Date,Index,Inflation\n2008-05-01,216.632,0.84\n",
    "INDEX,MONTH\n216.632,2008-05\n", "month,index\r\n2008-05,216.632\r\n2025-10,-\r\n2025-12,\r\n",
  ])
  func `columns are found by their names, and a day is the month's first`(text: String) throws {
    let level = try index(text).level(in: month("2008-05"))
    #expect(level.units == 216_632)
    #expect(level.fractionDigits == 3)
    #expect(level.line == 2)
  }

  @Test(arguments: [
    (
      "month,index\n2008-05,0\n",
      "Content/data/cpi.csv:2:9: `0` in column `index` is no number above 0"
    ),
    (
      "month,index\n2008-05,-1\n",
      "Content/data/cpi.csv:2:9: `-1` in column `index` is no number above 0"
    ),
    (
      "month,index\n2008-05,1e3\n",
      "Content/data/cpi.csv:2:9: `1e3` in column `index` is no number above 0"
    ),
    (
      "date,index\n2008-05-02,1\n",
      "Content/data/cpi.csv:2:1: `2008-05-02` in column `date` is no month"
    ),
    ("month,index\nM05,1\n", "Content/data/cpi.csv:2:1: `M05` in column `month` is no month"),
    (
      "month,index\n2008-05,1\n2008-05,2\n",
      "Content/data/cpi.csv:3:1: the month 2008-05 stands here a second time"
    ),
  ])
  func `what is no month or no number is refused`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test(arguments: [
    ("2025-10", "the nearest months that it has: 2025-09, 2025-11"),
    ("2026-01", "the nearest months that it has: 2025-11"),
    ("1999-01", "the nearest months that it has: 2008-05"),
  ])
  func `a month that was not published is named with its neighbours`(
    text: String,
    help: String
  ) throws {
    let month = try month(text)
    let fault = #expect(throws: PriceFault.self) { try index().level(in: month) }
    #expect(fault?.wording.sentence == "the price index cpi has no number for \(text)")
    #expect(fault?.wording.help == help)
  }

  // 51,280 × 321.465 / 216.632 is 76,095.52…, which is rounded half up.
  @Test(arguments: [(PayPeriod.year, 7_609_600), (.hour, 3_658)])
  func `an amount is multiplied exactly and rounded once`(period: PayPeriod, shown: Int) throws {
    let operand = try DataSet.sample().operand("27-3031", per: period)
    let figure = try operand.inPrices(conversion(of: operand)).published()
    #expect(figure.shown == shown)
    #expect(figure.derivation == .inPrices(of: try month("2025-05")))
    #expect(figure.sources.map(\.dataSet) == [operand.dataSet.id, "cpi", "cpi"])
    #expect(figure.sources.dropFirst().map(\.line) == [2, 3])
  }

  @Test func `what is no wage stays as it was`() throws {
    let operand = try DataSet.sample().operand("27-3031", .employment, per: nil)
    let figure = try operand.inPrices(conversion(of: operand)).published()
    #expect(figure.shown == 240_610)
    #expect(figure.derivation == .published)
  }

  // 166,400 × 321.465 / 216.632 is 246,924.6…
  @Test func `a top code stays a bound that is true`() throws {
    let operand = try DataSet.sample().operand("29-1063", per: .year)
    let figure = try operand.inPrices(conversion(of: operand)).published()
    #expect(figure.amount.certainty == .atLeast)
    #expect(figure.shown == 24_692_400)
  }

  @Test func `an index of another currency or area is refused`() throws {
    let month = try month("2025-05")
    let index = try index()
    for record in [try SourceRecord.sample(currency: "EUR"), try .sample(area: "Guam")] {
      #expect(throws: PriceFault.self) { try PriceConversion(index, of: record, to: month) }
    }
  }

  private func conversion(of operand: Operand) throws -> PriceConversion {
    try PriceConversion(index(), of: operand.dataSet.record, to: month("2025-05"))
  }
}
