import DataImport
import Testing
import WageData

/// Time-series files: one figure a line.
struct SeriesTests {
  private static let header =
    "series_id                     \tyear\tperiod\t       value\tfootnote_codes"

  private static func line(
    _ id: String,
    _ value: String,
    year: String = "2024",
    notes: String = ""
  ) -> String {
    "\(id)     \t\(year)\tA01\t       \(value)\t\(notes)"
  }

  private let file =
    [
      header, line("OEUN000000000000027304301", "4000"), line("OEUN000000000000027304302", "2.5"),
      line("OEUN000000000000027304303", "21.5"), line("OEUN000000000000027304308", "21"),
      line("OEUN000000000000027304310", "-", notes: "5"),
      line("OEUN000000000000027304313", "43680"),
      line("OEUN000000000000025202101", "-", notes: "8"),
      line("OEUN000000000000025202108", "-", notes: "4"),
      line("OEUN000000000000025202113", "60000"), line("OEUN000000000000027304317", "1.2"),
    ].joined(separator: "\r\n") + "\r\n"

  @Test func `the figures of an occupation become a row`() throws {
    let imported = try Download("oe.data.0.Current", file).imported()
    #expect(imported.id == "oews-2024-05-us")
    #expect(
      imported.dataFile == """
        AREA,AREA_TITLE,NAICS,OCC_CODE,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,\
        H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90
        99,U.S.,000000,25-2021,**,,*,,,*,*,*,*,*,,,60000,,
        99,U.S.,000000,27-3043,4000,2.5,21.50,,,,,21.00,,#,,,43680,,

        """
    )
  }

  @Test func `of several areas one is chosen by the code of the tables`() throws {
    let other = file.replacing("OEUN0000000", with: "OEUS0600000")
    let metro = file.replacing("OEUN0000000", with: "OEUM0041860").replacing("series_id", with: "")
    let states = file + other.split(separator: "\r\n").dropFirst().joined(separator: "\r\n")
    let download = try Download("oe.data.1.AllData", states + "\r\n" + metro.drop { $0 != "O" })
    #expect(
      try download.refusal() == """
        error[import-several-scopes, G-06]: the file holds 3 areas: 06, 41860, 99
          ┌─ oe.data.1.AllData
          = help: say which: --area '06'

        """
    )
    let imported = try download.imported(area: "06", areaTitle: "California")
    #expect(imported.record.area == "California")
    #expect(imported.dataFile.contains("\n06,California,000000,27-3043,4000,"))
    #expect(try download.imported(area: "41860", areaTitle: "San Francisco").rowCount == 2)
    #expect(try download.imported(area: "U.S.").record.area == "United States")
  }

  @Test func `of several years one is chosen`() throws {
    let file = file + Self.line("OEUN000000000000027304301", "5000", year: "2023")
    let download = try Download("oe.data.1.AllData", file)
    #expect(
      try download.refusal() == """
        error[import-period-unknown, G-12]: the file does not say of which month its figures are
          ┌─ oe.data.1.AllData
          = help: say it: --period 2008-05

        """
    )
    #expect(try download.imported(period: "2024-05").dataFile.contains(",4000,"))
  }

  @Test func `a line that is none is refused`() throws {
    #expect(
      try Download("oe.data.0.Current", "\(Self.header)\nOEUN0000\t2024\tA01\t5\n").refusal() == """
        error[import-malformed-series]: line 2 is no line of a time-series file
          ┌─ oe.data.0.Current
          = help: each has series_id, year, period, value and footnote_codes, set off by tabs

        """
    )
  }
}
