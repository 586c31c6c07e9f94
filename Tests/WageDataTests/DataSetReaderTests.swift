import SourceText
import Testing
import WageData

struct DataSetReaderTests {
  private func read(_ text: String, _ selection: RowSelection = .all) throws -> DataSet {
    try read(Array(text.utf8), selection)
  }

  private func read(_ bytes: [UInt8], _ selection: RowSelection = .all) throws -> DataSet {
    try DataSetReader(id: "a", path: "a.csv", record: .sample(), selection: selection).read(bytes)
  }

  private func row(_ text: String) throws -> WageEstimates {
    try #require(try read(text).rows.first)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end in any way and the last one may not end at all`(end: String) throws {
    let lines = ["occ_code,a_median", "11-1011,10", "", "11-1021,20"]
    let data = try read(lines.joined(separator: end))
    #expect(data.rows.map(\.annual.median) == [.value(1_000), .value(2_000)])
    #expect(data.rows.map(\.line) == [2, 4])
  }

  @Test func `a byte order mark is no part of the first name`() throws {
    #expect(try row("\u{FEFF}occ_code,a_median\n11-1011,10\n").annual.median == .value(1_000))
  }

  @Test func `names are matched in any order and case, unknown ones passed over`() throws {
    let row = try row("note,A_MEDIAN,Loc Quotient,OCC_CODE,Occ_Titl\nx,10,y,11-1011,Chiefs\n")
    #expect(row.occupation == OccupationCode("11-1011"))
    #expect(row.title == "Chiefs")
  }

  @Test func `quoted cells hold commas, quotation marks and lines`() throws {
    let data = try read(
      "occ_code,occ_title,a_median\n11-1011,\"Chiefs, \"\"all\"\"\nof them\",10\n11-1021,B,20\n"
    )
    #expect(data.rows.map(\.title) == ["Chiefs, \"all\"\nof them", "B"])
    #expect(data.rows.map(\.line) == [2, 4])
  }

  @Test func `blanks around codes and numbers do not count`() throws {
    let row = try row("occ_code,tot_emp,a_median\n 11-1011 ,  240610 ,\"  51,280 \"\n")
    #expect(row.occupation.text == "11-1011")
    #expect(row.employment == .value(240_610))
    #expect(row.annual.median == .value(5_128_000))
  }

  @Test(arguments: [
    ("17", 1_700), ("17.0", 1_700), ("14.3", 1_430), ("14.36", 1_436), ("0.01", 1), ("0", 0),
    ("1,234.50", 123_450), ("999,999,999,999", 99_999_999_999_900),
  ])
  func `money is read exactly`(text: String, cents: Int) throws {
    #expect(try row("occ_code,h_mean\n11-1011,\"\(text)\"\n").hourly.mean == .value(cents))
  }

  @Test(arguments: ["240610", "240,610", "240610.0", "240610.00"])
  func `workers are read as whole numbers`(text: String) throws {
    let row = try row("occ_code,tot_emp,a_mean\n11-1011,\"\(text)\",1\n")
    #expect(row.employment == .value(240_610))
  }

  @Test(arguments: [
    ("*", Estimate.unavailable), ("**", .unavailable), ("***", .unavailable), ("#", .topCoded),
    ("", .notApplicable), ("  ", .notApplicable), ("  *  ", .unavailable),
  ])
  func `a special value is a state`(cell: String, estimate: Estimate) throws {
    #expect(try row("occ_code,a_pct90,a_mean\n11-1011,\(cell),1\n").annual.p90 == estimate)
  }

  @Test func `detailed rows stand for their occupation, in either order`() throws {
    let data = try read(
      "occ_code,o_group,a_median\n11-1011,broad,1\n11-1011,detailed,2\n"
        + "11-1021,detailed,3\n11-1021,broad,4\n"
    )
    #expect(data.rows.map(\.annual.median) == [.value(200), .value(300)])
    #expect(data.rows.map(\.line) == [3, 4])
  }

  @Test func `only the occupations that were asked for are kept`() throws {
    let data = try read(
      "occ_code,a_median\n11-1011,1\n11-1021,2\n",
      RowSelection(occupations: [OccupationCode("11-1021")])
    )
    #expect(data.rows.map(\.occupation.text) == ["11-1021"])
  }

  @Test func `area, industry and ownership select rows`() throws {
    let text =
      "area,area_title,naics,own_code,occ_code,a_median\n06,California,000000,1235,11-1011,1\n"
      + "06,California,31-33,1235,11-1011,2\n06,California,31-33,5,11-1011,3\n"
      + "36,New York,31-33,5,11-1011,4\n"
    let byTitle = RowSelection(area: "California", industry: "31-33", ownership: "5")
    #expect(try read(text, byTitle).rows.map(\.line) == [4])
    let byCode = RowSelection(area: "36")
    #expect(try read(text, byCode).rows.map(\.line) == [5])
  }

  @Test func `a row that is not asked for is checked all the same`() {
    #expect(throws: DiagnosticReport.self) {
      try read(
        "occ_code,a_median\n11-1011,1\n11-1021,two\n",
        RowSelection(occupations: [OccupationCode("11-1011")])
      )
    }
  }

  // So many that some keys have the same 28 bits of hash: 60,000 make seven such pairs.
  @Test func `sixty thousand rows are told apart and a late duplicate is found`() throws {
    var text = "occ_code,a_median\n"
    for number in 0..<60_000 { text += "\(Self.code(number)),1\n" }
    #expect(try read(text).rows.count == 60_000)
    let report = #expect(throws: DiagnosticReport.self) {
      try read(text + "\(Self.code(4_321)),1\n")
    }
    let notes = report?.diagnostics.map { $0.notes.map { $0.text(in: .english) } }
    #expect(notes == [["a.csv:4323"]])
  }

  /// Codes without a pattern, each number its own: the finalizer of SplitMix64.
  private static func code(_ number: Int) -> String {
    var bits = UInt64(number) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return String(bits ^ (bits >> 31), radix: 36)
  }

  @Test func `an hourly and a yearly wage may be 15.60 apart, which rounding explains`() throws {
    let data = try read("occ_code,h_median,a_median\n43-4051,14.36,29884.40\n")
    #expect(data.warnings.diagnostics.isEmpty)
  }

  @Test func `relative standard errors are kept in tenths and mark low reliability`() throws {
    let row = try row("occ_code,tot_emp,emp_prse,a_mean,mean_prse\n11-1011,10,20.1,5,20\n")
    #expect(row.employmentPRSE == 201)
    #expect(row.isLowReliability(of: .employment))
    #expect(!row.isLowReliability(of: .mean))
    #expect(row.relativeStandardError(of: .median) == nil)
  }
}
