import SourceText
import TestSupport
import Testing
import WageData

/// The published files as they are.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct VintageTests {
  struct Vintage: CustomTestStringConvertible {
    let year: Int
    let file: String
    let topCode: Int
    /// Employment, hourly median in cents, yearly P10, median and P90 of public relations.
    let publicRelations: [Int]
    /// Employment, hourly median in cents and yearly median of customer service.
    let customerService: [Int]

    var testDescription: String { "\(year)" }
  }

  static let vintages = [
    Vintage(
      year: 2002,
      file: "national_2002_dl.csv",
      topCode: 70,
      publicRelations: [136360, 2005, 24240, 41710, 75100],
      customerService: [1_854_750, 1262, 26240]
    ),
    Vintage(
      year: 2003,
      file: "national_may2003_dl.csv",
      topCode: 70,
      publicRelations: [147970, 2048, 25050, 42590, 77830],
      customerService: [1_902_850, 1274, 26500]
    ),
    Vintage(
      year: 2005,
      file: "national_may2005_dl.csv",
      topCode: 70,
      publicRelations: [191430, 2164, 26870, 45020, 84300],
      customerService: [2_067_700, 1322, 27490]
    ),
    Vintage(
      year: 2006,
      file: "national_may2006_dl.csv",
      topCode: 70,
      publicRelations: [209560, 2276, 28080, 47350, 89220],
      customerService: [2_147_770, 1362, 28330]
    ),
    Vintage(
      year: 2007,
      file: "national_May2007_dl.csv",
      topCode: 70,
      publicRelations: [225880, 2394, 29580, 49800, 94620],
      customerService: [2_193_430, 1396, 29040]
    ),
    Vintage(
      year: 2008,
      file: "national__M2008_dl.csv",
      topCode: 80,
      publicRelations: [240610, 2465, 30140, 51280, 97910],
      customerService: [2_233_270, 1436, 29860]
    ),
    Vintage(
      year: 2009,
      file: "national_dl_M2009.csv",
      topCode: 80,
      publicRelations: [242670, 2498, 30520, 51960, 96630],
      customerService: [2_195_860, 1456, 30290]
    ),
    Vintage(
      year: 2010,
      file: "national_M2010_dl.csv",
      topCode: 80,
      publicRelations: [225590, 2505, 30560, 52090, 95200],
      customerService: [2_146_120, 1464, 30460]
    ),
    Vintage(
      year: 2011,
      file: "national_M2011_dl.csv",
      topCode: 90,
      publicRelations: [212510, 2557, 30860, 53190, 96880],
      customerService: [2_212_820, 1472, 30610]
    ),
    Vintage(
      year: 2012,
      file: "national_M2012_dl.csv",
      topCode: 90,
      publicRelations: [201280, 2604, 30760, 54170, 101030],
      customerService: [2_299_750, 1470, 30580]
    ),
    Vintage(
      year: 2014,
      file: "national_M2014_dl.csv",
      topCode: 90,
      publicRelations: [208030, 2677, 31190, 55680, 105720],
      customerService: [2_511_130, 1500, 31200]
    ),
    Vintage(
      year: 2015,
      file: "national_M2015_dl.csv",
      topCode: 90,
      publicRelations: [218910, 2729, 31690, 56770, 110080],
      customerService: [2_595_990, 1525, 31720]
    ),
    Vintage(
      year: 2016,
      file: "national_M2016_dl.csv",
      topCode: 100,
      publicRelations: [226940, 2789, 32090, 58020, 110560],
      customerService: [2_707_040, 1553, 32300]
    ),
    Vintage(
      year: 2018,
      file: "national_M2018_dl.csv",
      topCode: 100,
      publicRelations: [239030, 2885, 33690, 60000, 112310],
      customerService: [2_871_400, 1623, 33750]
    ),
  ]

  @Test func `fourteen vintages are there as CSV`() {
    #expect(Self.vintages.count == 14)
    #expect(Set(Self.vintages.map(\.file)).count == 14)
  }

  @Test(arguments: vintages)
  func `a vintage loads without faults and gives the published figures`(vintage: Vintage) throws {
    let data = try load(vintage)
    #expect(data.warnings.diagnostics.isEmpty)
    let publicRelations = try #require(data.estimates(for: OccupationCode("27-3031")))
    #expect(
      vintage.publicRelations == [
        publicRelations.employment.value,
        publicRelations.hourly.median.value,
        publicRelations.annual.p10.value.map { $0 / 100 },
        publicRelations.annual.median.value.map { $0 / 100 },
        publicRelations.annual.p90.value.map { $0 / 100 },
      ]
    )
    let customerService = try #require(data.estimates(for: OccupationCode("43-4051")))
    #expect(
      vintage.customerService == [
        customerService.employment.value,
        customerService.hourly.median.value,
        customerService.annual.median.value.map { $0 / 100 },
      ]
    )
  }

  @Test func `the row of May 2008 comes out whole`() throws {
    let data = try load(Self.vintages[5])
    let row = try #require(data.estimates(for: OccupationCode("27-3031")))
    #expect(row.title == "Public relations specialists")
    #expect(row.line == 285)
    #expect(row.employmentPRSE == 9)
    #expect(row.meanPRSE == 5)
    #expect(Measure.wages.map { row.hourly[$0].value } == [1449, 1846, 2465, 3446, 4707, 2834])
    #expect(
      Measure.wages.map { row.annual[$0].value } == [
        3_014_000, 3_840_000, 5_128_000, 7_167_000, 9_791_000, 5_896_000,
      ]
    )
  }

  @Test(arguments: [
    (0, "h_wpct10", "a_wpct90", "tot_emp"), (5, "h_pct10", "a_pct90", "tot_emp"),
    (13, "H_PCT10", "A_PCT90", "TOT_EMP"),
  ])
  func `a column keeps the name that its vintage gave it`(
    index: Int,
    lowest: String,
    highest: String,
    employment: String
  ) throws {
    let columns = try load(Self.vintages[index]).columns
    #expect(columns.name(of: .p10, per: .hour) == lowest)
    #expect(columns.name(of: .p90, per: .year) == highest)
    #expect(columns.name(of: .employment, per: nil) == employment)
  }

  // The files of 2002 and 2003 have no flag for those who are paid by the hour only.
  @Test(arguments: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  func `actors are paid by the hour only and teachers by the year only`(index: Int) throws {
    let data = try load(Self.vintages[index])
    let actors = try #require(data.estimates(for: OccupationCode("27-2011")))
    #expect(actors.isHourlyOnly && !actors.isAnnualOnly)
    #expect(actors.annual == .notApplicable)
    let teachers = try #require(data.estimates(for: OccupationCode("25-2021")))
    #expect(teachers.isAnnualOnly && !teachers.isHourlyOnly)
    #expect(teachers.hourly == .notApplicable)
    #expect(teachers.annual.median.value != nil)
  }

  @Test(arguments: vintages)
  func `every vintage has wages at or above its top code, and they are no numbers`(
    vintage: Vintage
  ) throws {
    let data = try load(vintage)
    let row = try #require(data.rows.first { $0.annual.p90 == .topCoded })
    #expect(row.annual.p90.value == nil)
  }

  @Test func `unpublished employment and wages are states`() throws {
    let data = try load(Self.vintages[2])
    #expect(data.rows.count { $0.employment == .unavailable } == 2)
    #expect(data.rows.count { $0.annual.median == .unavailable } == 2)
  }

  @Test(
    arguments: [
      ("California", "27-3031", 32_710, [49_550, 85_030, 160_520]),
      ("California", "43-4051", nil, [38_110, 49_560, 75_700]),
      ("New York", "27-3031", nil, [51_730, 81_250, 157_610]),
      ("Wyoming", "43-4051", nil, [29_760, 42_340, 59_790]),
      ("Puerto Rico", "27-3031", nil, [23_070, 45_900, 79_990]),
    ] as [(String, String, Int?, [Int])]
  )
  func `an area is selected by its title`(
    area: String,
    code: String,
    employment: Int?,
    wages: [Int]
  ) throws {
    let row = try #require(try loadArea(area, code))
    if let employment { #expect(row.employment == .value(employment)) }
    let found = [row.annual.p10, row.annual.median, row.annual.p90]
    #expect(found.map { $0.value.map { $0 / 100 } } == wages)
  }

  @Test func `an area is selected by its code and may not know its employment`() throws {
    let row = try #require(try loadArea("6600001", "27-3031"))
    #expect(row.employment == .unavailable)
    let found = [row.annual.p10, row.annual.median, row.annual.p90]
    #expect(found.map(\.value) == [3_905_000, 4_846_000, 7_148_000])
  }

  @Test func `a file without flags tells by its cells who is paid by one period only`() throws {
    let teachers = try #require(try loadArea("California", "25-2021"))
    #expect(teachers.isAnnualOnly)
    let actors = try #require(try loadArea("New York", "27-2011"))
    #expect(actors.isHourlyOnly)
  }

  private func load(_ vintage: Vintage) throws -> DataSet {
    let topCode = TopCode.wages(hour: vintage.topCode * 100, year: vintage.topCode * 208_000)
    let reader = DataSetReader(
      id: "oews-\(vintage.year)",
      path: vintage.file,
      record: try .sample(period: "\(vintage.year)-05", topCode: topCode)
    )
    return try reader.read(try SharedData.bytes("oews_national/\(vintage.file)"))
  }

  private func loadArea(_ area: String, _ code: String) throws -> WageEstimates? {
    let code = OccupationCode(code)
    let reader = DataSetReader(
      id: "areas",
      path: "areas.csv",
      record: try .sample(period: "2025-05", topCode: .absent),
      selection: RowSelection(occupations: [code], area: area)
    )
    let bytes = try SharedData.bytes("oews_areas/oews_areas_M2025_reserialised.csv")
    return try reader.read(bytes).estimates(for: code)
  }
}
