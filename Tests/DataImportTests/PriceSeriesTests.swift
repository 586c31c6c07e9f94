import CalendarDates
import DataImport
import SourceText
import Testing
import WageData

/// Time-series files of consumer prices.
struct PriceSeriesTests {
  private static let header =
    "series_id                     \tyear\tperiod\t       value\tfootnote_codes"

  private static func line(_ id: String, _ period: String, _ value: String) -> String {
    let parts = period.split(separator: "-")
    return "\(id)      \t\(parts[0])\t\(parts[1])\t       \(value)\t"
  }

  private static let lines = [
    line("CUSR0000SA0", "2025-M05", "320.580"), line("CUUR0000AA0", "2025-M05", "962.970"),
    line("CUUR0000SA0", "2024-M05", "314.069"), line("CUUR0000SA0", "2024-M13", "313.689"),
    line("CUUR0000SA0", "2025-S01", "319.868"), line("CUUR0000SA0", "2025-M10", "-"),
    line("CUUR0000SA0", "2025-M05", "321.465"), line("CUUR0000SA0E", "2025-M05", "275.123"),
    line("CUURS49ASA0", "2025-M05", "345.600"),
  ]

  private static func text(_ lines: [String]) -> String {
    ([header] + lines).joined(separator: "\r\n") + "\r\n"
  }

  private func imported(
    _ lines: [String],
    area: String? = nil,
    period: Month? = nil,
    licence: String? = "Public domain",
    name: String? = nil
  ) throws -> ImportedPrices {
    let download = try Download("cu.data.1.AllItems", Self.text(lines))
    let request = ImportRequest(
      file: download.path,
      retrieved: try #require(Day("2026-11-23")),
      area: area,
      period: period,
      licence: licence,
      name: name
    )
    do {
      guard case .prices(let prices) = try FileImport(request).run() else { throw NoPrices() }
      return prices
    } catch let report as DiagnosticReport {
      let text = DiagnosticText().text(of: report)
      throw Refusal(text: text.replacing(download.path, with: "cu.data.1.AllItems"))
    }
  }

  private struct NoPrices: Error {}

  private struct Refusal: Error, Equatable {
    let text: String
  }

  private func refusal(
    _ lines: [String],
    area: String? = nil,
    period: Month? = nil,
    licence: String? = "Public domain"
  ) -> String? {
    #expect(throws: Refusal.self) {
      try imported(lines, area: area, period: period, licence: licence)
    }?.text
  }

  @Test func `the months of all items in all cities become the lines of an index`() throws {
    let prices = try imported(Self.lines)
    #expect(prices.id == "cpi-u-us")
    #expect(prices.dataFile == "month,index\n2024-05,314.069\n2025-05,321.465\n2025-10,-\n")
    #expect(
      prices.recordFile == """
        publisher: US Bureau of Labor Statistics
        title: Consumer Price Index
        index: CPI-U
        base: "1982-84=100"
        area: United States
        currency: USD
        licence: Public domain
        url: https://www.bls.gov/cpi/
        retrieved: 2026-11-23

        """
    )
    #expect(prices.count == 2)
    #expect("\(prices.months)" == "2024-05...2025-10")
  }

  @Test func `the index of wage earners has its own name`() throws {
    let prices = try imported(Self.lines.map { "CW\($0.dropFirst(2))" })
    #expect(prices.id == "cpi-w-us")
    #expect(prices.record.index == "CPI-W")
    #expect(try imported(Self.lines, name: "prices").id == "prices")
  }

  @Test func `a file without the series is refused with the one that has it`() {
    let food = [Self.line("CUUR0000SAF", "2025-M05", "339.110")]
    #expect(
      refusal(food) == """
        error[import-no-price-series]: the file has no series CUUR0000SA0: all items, U.S. city average, not seasonally adjusted
          ┌─ cu.data.1.AllItems
          = help: import cu.data.1.AllItems, which has it

        """
    )
  }

  @Test func `options that choose wages are refused`() throws {
    #expect(
      refusal(Self.lines, area: "U.S.", period: Month("2025-05")) == """
        error[import-foreign-option]: a file of consumer prices has no use for --area, --period
          ┌─ cu.data.1.AllItems
          = help: leave it out; the file is read as a whole

        """
    )
  }

  @Test func `the terms are asked for`() throws {
    let text = try #require(refusal(Self.lines, licence: nil))
    #expect(text.hasPrefix("error[import-licence-unknown, G-12]: "))
  }

  @Test(arguments: [
    ("2025-M06", "n/a"), ("2025-M06", "0"), ("2025-Q02", "322.561"), ("x-M06", "1"),
  ])
  func `a line of the series that has not the form of one is refused`(
    period: String,
    value: String
  ) {
    #expect(
      refusal(Self.lines + [Self.line("CUUR0000SA0", period, value)]) == """
        error[import-malformed-series]: line 11 is no line of a time-series file
          ┌─ cu.data.1.AllItems
          = help: each has series_id, year, period, value and footnote_codes, set off by tabs

        """
    )
  }

  @Test func `a month that stands twice is refused`() {
    #expect(
      refusal(Self.lines + [Self.line("CUUR0000SA0", "2025-M05", "321.466")]) == """
        error[price-index-month-repeated]: the month 2025-05 stands here a second time
           ┌─ cu.data.1.AllItems:11
           = first: cu.data.1.AllItems:8
           = help: remove one of the two

        """
    )
  }

  @Test func `prices of something else are no price index`() throws {
    let file = Self.text([Self.line("PCU221122221122", "2025-M05", "160.2")])
    #expect(
      try Download("pc.data.0.Current", file).refusal().hasPrefix("error[import-malformed-series]")
    )
  }
}
