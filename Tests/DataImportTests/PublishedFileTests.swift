import CalendarDates
import DataImport
import Foundation
import SourceText
import TestSupport
import Testing
import WageData

/// The published files as they are.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct PublishedFileTests {
  struct File: CustomTestStringConvertible {
    let name: String
    let period: String
    let topCode: TopCode
    /// Employment, hourly median, yearly P10, median and P90 of public relations as they are written,
    /// employment, hourly and yearly median of customer service.
    let figures: [String]

    init(_ name: String, _ period: String, topCode: Int?, _ figures: [Int], _ hourly: [String]) {
      self.name = name
      self.period = period
      self.topCode = topCode.map { .wages(hour: $0 * 100, year: $0 * 208_000) } ?? .absent
      let texts = figures.map { "\($0)" }
      self.figures = [texts[0], hourly[0]] + texts[1...4] + [hourly[1], texts[5]]
    }

    var testDescription: String { name }
  }

  static let files = [
    File(
      "2002_dl.csv",
      "2002-05",
      topCode: 70,
      [136360, 24240, 41710, 75100, 1_854_750, 26240],
      ["20.05", "12.62"]
    ),
    File(
      "may2003_dl.csv",
      "2003-05",
      topCode: 70,
      [147970, 25050, 42590, 77830, 1_902_850, 26500],
      ["20.48", "12.74"]
    ),
    File(
      "may2005_dl.csv",
      "2005-05",
      topCode: 70,
      [191430, 26870, 45020, 84300, 2_067_700, 27490],
      ["21.64", "13.22"]
    ),
    File(
      "may2006_dl.csv",
      "2006-05",
      topCode: 70,
      [209560, 28080, 47350, 89220, 2_147_770, 28330],
      ["22.76", "13.62"]
    ),
    File(
      "May2007_dl.csv",
      "2007-05",
      topCode: 70,
      [225880, 29580, 49800, 94620, 2_193_430, 29040],
      ["23.94", "13.96"]
    ),
    File(
      "_M2008_dl.csv",
      "2008-05",
      topCode: 80,
      [240610, 30140, 51280, 97910, 2_233_270, 29860],
      ["24.65", "14.36"]
    ),
    File(
      "dl_M2009.csv",
      "2009-05",
      topCode: 80,
      [242670, 30520, 51960, 96630, 2_195_860, 30290],
      ["24.98", "14.56"]
    ),
    File(
      "M2010_dl.csv",
      "2010-05",
      topCode: 80,
      [225590, 30560, 52090, 95200, 2_146_120, 30460],
      ["25.05", "14.64"]
    ),
    File(
      "M2011_dl.csv",
      "2011-05",
      topCode: 90,
      [212510, 30860, 53190, 96880, 2_212_820, 30610],
      ["25.57", "14.72"]
    ),
    File(
      "M2012_dl.csv",
      "2012-05",
      topCode: 90,
      [201280, 30760, 54170, 101030, 2_299_750, 30580],
      ["26.04", "14.70"]
    ),
    File(
      "M2014_dl.csv",
      "2014-05",
      topCode: 90,
      [208030, 31190, 55680, 105720, 2_511_130, 31200],
      ["26.77", "15.00"]
    ),
    File(
      "M2015_dl.csv",
      "2015-05",
      topCode: 90,
      [218910, 31690, 56770, 110080, 2_595_990, 31720],
      ["27.29", "15.25"]
    ),
    File(
      "M2016_dl.csv",
      "2016-05",
      topCode: 100,
      [226940, 32090, 58020, 110560, 2_707_040, 32300],
      ["27.89", "15.53"]
    ),
    File(
      "M2017_dl.xlsx",
      "2017-05",
      topCode: 100,
      [233730, 32840, 59300, 112260, 2_767_790, 32890],
      ["28.51", "15.81"]
    ),
    File(
      "M2018_dl.csv",
      "2018-05",
      topCode: 100,
      [239030, 33690, 60000, 112310, 2_871_400, 33750],
      ["28.85", "16.23"]
    ),
    File(
      "M2019_dl.xlsx",
      "2019-05",
      topCode: 100,
      [244730, 34590, 61150, 115430, 2_919_230, 34710],
      ["29.40", "16.69"]
    ),
    File(
      "M2020_dl.xlsx",
      "2020-05",
      topCode: 100,
      [244550, 35350, 62810, 118210, 2_833_250, 35830],
      ["30.20", "17.23"]
    ),
    File(
      "M2022_dl.xlsx",
      "2022-05",
      topCode: 115,
      [264750, 38630, 67440, 128450, 2_879_840, 37780],
      ["32.42", "18.16"]
    ),
    File(
      "M2023_dl.xlsx",
      "2023-05",
      topCode: 115,
      [275550, 38570, 66750, 126220, 2_858_710, 39680],
      ["32.09", "19.08"]
    ),
    File(
      "M2024_dl.xlsx",
      "2024-05",
      topCode: 115,
      [280590, 40750, 69780, 129480, 2_725_930, 42830],
      ["33.55", "20.59"]
    ),
    File(
      "M2025_dl.xlsx",
      "2025-05",
      topCode: nil,
      [283380, 44110, 74750, 135150, 2_595_750, 44770],
      ["35.94", "21.53"]
    ),
  ]

  @Test(arguments: files)
  func `a file of the country gives the published figures`(file: File) throws {
    // The file of 2002 says of which year it is, and not of which month.
    let isSilent = file.name == "2002_dl.csv"
    let imported = try Self.imported(
      "oews_national/national_\(file.name)",
      period: isSilent ? Month(file.period) : nil,
      occupations: ["27-3031", "43-4051"]
    )
    #expect(imported.id == "oews-\(file.period)-us")
    #expect(imported.record.topCode == file.topCode)
    #expect(imported.record.allOccupations?.text == "00-0000")
    let rows = Self.rows(imported)
    let names = ["tot_emp", "h_median", "a_pct10", "a_median", "a_pct90"].map { name in
      file.period == "2002-05" ? name.replacing("pct", with: "wpct") : name
    }
    let publicRelations = names.map { rows["27-3031"]?[$0] }
    let customerService = ["tot_emp", "h_median", "a_median"].map { rows["43-4051"]?[$0] }
    #expect(publicRelations + customerService == file.figures)
  }

  @Test func `every CSV and workbook of the country is among them`() throws {
    let folder = SharedData.folder.appending(path: "oews_national")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let expected = names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }.sorted()
    #expect(Self.files.map { "national_\($0.name)" }.sorted() == expected)
  }

  @Test(arguments: [
    ("California", "27-3031", ["32710", "49550", "85030", "160520"]),
    ("California", "43-4051", ["176850", "38110", "49560", "75700"]),
    ("6600001", "27-3031", ["**", "39050", "48460", "71480"]),
  ])
  func `an area gives the published figures`(
    area: String,
    code: String,
    figures: [String]
  ) throws {
    let imported = try Self.imported(
      "oews_areas/oews_areas_M2025_reserialised.csv",
      area: area,
      occupations: [code]
    )
    let row = Self.rows(imported)[code]
    #expect(["tot_emp", "a_pct10", "a_median", "a_pct90"].map { row?[$0] } == figures)
    #expect(imported.record.topCode == .absent)
  }

  @Test func `an industry gives the published figures`() throws {
    let imported = try Self.imported(
      "oews_industry/natsector_M2024_dl.xlsx",
      industry: "31-33",
      occupations: ["27-3031", "43-4051"]
    )
    let rows = Self.rows(imported)
    let names = ["tot_emp", "h_median", "a_median", "a_pct90"]
    #expect(names.map { rows["27-3031"]?[$0] } == ["5750", "35.03", "72870", "134650"])
    #expect(names.map { rows["43-4051"]?[$0] } == ["132160", "23.72", "49330", "73850"])
    #expect(imported.record.industries == "Manufacturing (NAICS 31-33)")
    #expect(imported.record.topCode == .wages(hour: 11_500, year: 23_920_000))
  }

  @Test func `a file with a column too many is refused for it`() throws {
    let path = "negative_samples/national_M2018_dl__altered_duplicate_header.xlsx"
    let report = #expect(throws: DiagnosticReport.self) { try Self.imported(path) }
    #expect(
      report?.diagnostics.map(\.fault.wording.sentence) == [
        "the column `OCC_CODE` is there twice: it is column 1 already"
      ]
    )
  }

  @Test(arguments: ["national__M2008_dl.xls", "national_M2012_dl.xls"])
  func `an old workbook is refused`(name: String) throws {
    let report = #expect(throws: DiagnosticReport.self) {
      try Self.imported("oews_national/\(name)")
    }
    #expect(report?.diagnostics.map(\.fault.code) == ["import-old-workbook"])
  }

  private static func imported(
    _ path: String,
    period: Month? = nil,
    area: String? = nil,
    industry: String? = nil,
    occupations: [String]? = nil
  ) throws -> ImportedData {
    let request = ImportRequest(
      file: SharedData.folder.appending(path: path).path,
      retrieved: try #require(Day("2026-11-23")),
      occupations: occupations.map { Set($0.map { OccupationCode($0) }) },
      area: area,
      industry: industry,
      period: period,
      licence: "Public domain"
    )
    guard case .wages(let data) = try FileImport(request).run() else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return data
  }

  /// The cells of each occupation by the names of their columns in lower case.
  private static func rows(_ imported: ImportedData) -> [String: [String: String]] {
    let lines = imported.dataFile.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let names = lines[0].map { $0.lowercased() }
    let rows = lines.dropFirst().map { cells in
      Dictionary(uniqueKeysWithValues: zip(names, cells))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["occ_code"] ?? "", $0) })
  }
}
