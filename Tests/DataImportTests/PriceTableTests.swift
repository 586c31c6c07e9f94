import CalendarDates
import DataImport
import Foundation
import SourceText
import TestSupport
import Testing
import WageData

/// A bare table of the months of a price index.
struct PriceTableTests {
  private static let facts: [PriceFact: String] = [
    .publisher: "US Bureau of Labor Statistics", .title: "Consumer Price Index", .index: "CPI-U",
    .base: "1982-84=100", .currency: "USD",
  ]

  private static let table = """
    Date,Index,Inflation
    2025-08-01,323.976,
    2025-09-01,324.8,0.25
    2025-11-01,324.122,-0.21
    2025-12-01,324.054,-0.02

    """

  private struct Refusal: Error, Equatable {
    let text: String
  }

  private struct NoPrices: Error {}

  private func imported(
    _ download: borrowing Download,
    _ facts: [PriceFact: String] = Self.facts,
    area: String? = "United States",
    url: String? = "https://www.bls.gov/cpi/",
    licence: String? = "Public domain",
    period: Month? = nil,
    name: String? = nil
  ) throws -> ImportedPrices {
    let request = ImportRequest(
      file: download.path,
      retrieved: try #require(Day("2026-11-23")),
      period: period,
      areaTitle: area,
      licence: licence,
      url: url,
      priceFacts: facts,
      name: name
    )
    do {
      guard case .prices(let prices) = try FileImport(request).run() else { throw NoPrices() }
      return prices
    } catch let report as DiagnosticReport {
      throw Refusal(text: Self.text(of: report, download))
    }
  }

  private static func text(of report: DiagnosticReport, _ download: borrowing Download) -> String {
    DiagnosticText().text(of: report).replacing(download.path, with: "cpiai.csv")
  }

  private func imported(_ text: String) throws -> ImportedPrices {
    try imported(Download("cpiai.csv", text))
  }

  private func refusal(_ text: String) -> String? {
    #expect(throws: Refusal.self) { try imported(text) }?.text
  }

  @Test func `its months become the lines of an index, and its record is what a person says`()
    throws
  {
    let download = try Download("cpiai.csv", Self.table)
    let prices = try imported(download)
    #expect(prices.id == "cpi-u-us")
    #expect(
      prices.dataFile
        == "month,index\n2025-08,323.976\n2025-09,324.8\n2025-11,324.122\n2025-12,324.054\n"
    )
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
    #expect(prices.count == 4)
    #expect("\(prices.months)" == "2025-08...2025-12")
    #expect(
      Self.text(of: prices.warnings, download) == """
        warning[import-months-missing]: the file has no number for 2025-10
          ┌─ cpiai.csv
          = help: if it was published since, download the file again; a month that never was stays missing

        """
    )
  }

  @Test func `nothing of it is guessed`() throws {
    let download = try Download("cpiai.csv", Self.table)
    let refusal = #expect(throws: Refusal.self) {
      try imported(download, [:], area: nil, url: nil, licence: nil)
    }
    #expect(
      refusal?.text == """
        error[import-index-unknown, G-12]: the file is a bare table of months and does not say what its index is: publisher, title, name of the index, base, area, currency, address
          ┌─ cpiai.csv
          = help: say it, as the publisher's page on the index does, such as: --publisher 'US Bureau of Labor Statistics' --title 'Consumer Price Index' --index CPI-U --base 1982-84=100 --area-title 'United States' --currency USD --url https://www.bls.gov/cpi/

        error[import-licence-unknown, G-12]: nothing says under which terms the figures may be shown
          ┌─ cpiai.csv
          = help: for files of BLS itself, a work of the US government (17 USC 105), say: --licence 'Public domain'

        """
    )
    let one = #expect(throws: Refusal.self) { try imported(download, area: nil) }
    #expect(one?.text.contains("what its index is: area\n") == true)
    #expect(one?.text.contains("such as: --area-title 'United States'\n") == true)
  }

  @Test func `it is named for its index and area, or as a person wants`() throws {
    let download = try Download("cpiai.csv", Self.table)
    var facts = Self.facts
    facts[.index] = "HICP"
    #expect(try imported(download, facts, area: "Euro area").id == "hicp-euro-area")
    facts[.index] = "ΔΤΚ"
    #expect(try imported(download, facts, area: "Ελλάδα").id == "prices")
    #expect(try imported(download, name: "cpi").id == "cpi")
  }

  @Test(arguments: [
    "month,index\n2025-09,324.8\n2025-08,323.976\n",
    "\u{FEFF}\"Month\",\"Note\",\"INDEX\"\r\n2025-08,,323.976\r\n2025-09,,324.8\r\n",
    "Index,Date,Inflation\n323.976,2025-08-01,\n324.8,2025-09-01,2.9%\n323.0,2024-09-01,0\n315.637,2024-09,-\n",
  ])
  func `columns stand in any order, and months are sorted`(text: String) throws {
    guard !text.hasPrefix("Index") else {
      // One month twice, however it is written
      #expect(refusal(text)?.contains("[price-index-month-repeated]") == true)
      return
    }
    #expect(try imported(text).dataFile == "month,index\n2025-08,323.976\n2025-09,324.8\n")
  }

  @Test func `the inflation may be that of a year`() throws {
    let text = "Date,Index,Inflation\n2024-08-01,314.796,2.53\n2025-08-01,323.976,2.92%\n"
    #expect(try imported(text).count == 2)
  }

  @Test(arguments: ["21", "-0.25", "0.0025", "n/a", "--0.25", "1e3"])
  func `an inflation that is not that of the index is refused`(said: String) throws {
    let text = Self.table.replacing("324.8,0.25", with: "334.8,\(said)")
      .replacing("324.122,-0.21", with: "324.122,")
    let report = try #require(refusal(text)).split(separator: "\n")
      .map(String.init)
    #expect(
      report.first
        == "error[import-inflation-differs]: the inflation of 2025-09 is said to be \(said), where "
        + "the index goes from 323.976 in 2025-08 to 334.8"
    )
    #expect(report.dropFirst().first == "  ┌─ cpiai.csv:3:18")
    #expect(
      report.last
        == "  = help: check both with the publisher's table; without the column the file can be "
        + "imported too"
    )
  }

  @Test(arguments: [
    ("2025-09-01,324.8", "2025-09-31,324.8", "`2025-09-31` in column `date` is no month"),
    ("2025-09-01,324.8", "09/2025,324.8", "`09/2025` in column `date` is no month"),
    ("2025-09-01,324.8", "2025-13,324.8", "`2025-13` in column `date` is no month"),
    ("324.8,", "n/a,", "`n/a` in column `index` is no number above 0"),
    ("324.8,", "-324.8,", "`-324.8` in column `index` is no number above 0"),
    ("324.8,", "324.80001,", "`324.80001` in column `index` is no number above 0"),
    ("2025-09-01", "2025-08-01", "the month 2025-08 stands here a second time"),
  ])
  func `a bad month and a bad number are refused with their places`(
    cell: String,
    altered: String,
    message: String
  ) throws {
    let text = try #require(refusal(Self.table.replacing(cell, with: altered)))
    #expect(text.contains("]: \(message)\n"))
    #expect(text.contains("┌─ cpiai.csv:3:"))
  }

  @Test func `a table without rows and a short row are refused`() {
    #expect(
      refusal("Date,Index\n") == """
        error[data-without-rows]: the data file names its columns and holds no row
          ┌─ cpiai.csv
          = help: add a row for each occupation

        """
    )
    #expect(refusal("Date,Index,Inflation\n2025-08,1\n")?.contains("[wrong-row-length]") == true)
  }

  @Test func `options that choose wages are refused, and those of an index for wages`() throws {
    let download = try Download("cpiai.csv", Self.table)
    let refusal = #expect(throws: Refusal.self) {
      try imported(download, period: Month("2025-05"))
    }
    #expect(
      refusal?.text.hasPrefix(
        "error[import-foreign-option]: a file of consumer prices has no use for --period\n"
      ) == true
    )
    let header = "area,area_title,occ_code,occ_title,tot_emp,h_median,a_median"
    let row = "99,U.S.,27-3031,Public Relations Specialists,283380,35.94,74750"
    let wages = try Download("national_M2025_dl.csv", "\(header)\n\(row)\n")
    let other = #expect(throws: Refusal.self) { try imported(wages, area: nil) }
    #expect(
      other?.text == """
        error[import-foreign-option]: a file of wages has no use for --publisher, --title, --index, --base, --currency
          ┌─ cpiai.csv
          = help: leave it out; it says what a price index is

        """
    )
    let series = "series_id\tyear\tperiod\tvalue\nCUUR0000SA0\t2025\tM05\t321.465\t\n"
    let file = try Download("cu.data.1.AllItems", series)
    let third = #expect(throws: Refusal.self) { try imported(file, area: nil, url: nil) }
    #expect(third?.text.contains("has no use for --publisher, --title, --index, --base") == true)
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `the published table is imported whole, but for the month that never was`() throws {
    let bytes = try SharedData.bytes("cpi/cpiai.csv")
    let download = try Download("cpiai.csv", Array(bytes))
    let prices = try imported(download)
    #expect(prices.count == 1_360)
    #expect("\(prices.months)" == "1913-01...2026-05")
    #expect(Self.text(of: prices.warnings, download).contains("no number for 2025-10\n"))
    let file = SourceFile(path: "Content/data/cpi-u-us.csv", text: prices.dataFile)
    let index = try PriceIndex(id: "cpi-u-us", file, record: prices.record)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(
      index.levels.map(\.text) == lines.map { String($0.split(separator: ",")[1]) }
    )
    let months = try ["2008-05", "2025-05"].map { try index.level(in: #require(Month($0))) }
    #expect(months.map(\.text) == ["216.632", "321.465"])
  }
}
