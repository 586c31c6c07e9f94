import CalendarDates
import DataImport
import SourceText
import Testing

/// Files that are no data.
struct FormatTests {
  private let oldHead: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func `an old workbook is refused with the way to convert it`() throws {
    #expect(
      try Download("national__M2008_dl.xls", oldHead + [0, 0, 0]).refusal() == """
        error[import-old-workbook]: national__M2008_dl.xls is a workbook of the old kind (.xls)
          ┌─ national__M2008_dl.xls
          = help: convert it and import the result: soffice --headless --convert-to xlsx 'national__M2008_dl.xls'

        """
    )
  }

  @Test func `a workbook that needs a password is told from an old one`() throws {
    let name = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    #expect(
      try Download("M2024.xlsx", oldHead + [0, 0] + name).refusal() == """
        error[import-encrypted]: the workbook is protected by a password
          ┌─ M2024.xlsx
          = help: save it without a password, or download it again; the published files have none

        """
    )
  }

  @Test(arguments: [
    "<!DOCTYPE html><title>Access Denied</title>", "\n<HTML><body>", "<?xml version='1.0'?>",
  ])
  func `a web page is refused`(page: String) throws {
    #expect(
      try Download("oesm24nat.zip", page).refusal() == """
        error[import-web-page]: the file is a web page, not data
          ┌─ oesm24nat.zip
          = help: www.bls.gov answers some programs with a page; download the file in a browser

        """
    )
  }

  @Test func `other bytes are refused`() throws {
    #expect(
      try Download("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]).refusal() == """
        error[import-unknown-format]: the file is neither an archive nor a workbook nor a text
          ┌─ picture.png
          = help: import what BLS publishes: .zip, .xlsx, .csv or a time-series file

        """
    )
  }

  @Test(arguments: [([UInt8](), "data-file-empty"), ([0xFF, 0xFE, 0x61, 0], "utf-16")])
  func `a text that cannot be read is refused`(bytes: [UInt8], code: String) throws {
    #expect(try Download("M2024.csv", bytes).refusal().hasPrefix("error[\(code)]"))
  }

  @Test func `a table of something else is told by its first row alone`() throws {
    #expect(
      try Download("cpi.csv", "Date,Value\n2024-05-01,314.069\n").refusal() == """
        error[missing-column]: the file has no column `occ_code`
          ┌─ cpi.csv:1:1
         1│ Date,Value
          │ ^^^^^^^^^^
          = help: add it; columns are found by their names in any order

        error[no-wage-column]: the file has no column of wages
          ┌─ cpi.csv:1:1
         1│ Date,Value
          │ ^^^^^^^^^^
          = help: add one such as a_median (by the year) or h_median (by the hour)

        """
    )
  }

  @Test func `a file that is not there is refused`() throws {
    let download = try Download("M2024.csv", "x")
    let request = ImportRequest(file: download.path + "x", retrieved: try Self.day())
    let report = #expect(throws: DiagnosticReport.self) { try FileImport(request) }
    #expect(
      report?.diagnostics.map(\.fault.wording.sentence) == [
        "the file cannot be read: there is none of that name"
      ]
    )
  }

  private static func day() throws -> Day {
    try #require(Day("2026-11-23"))
  }
}
