import DataImport
import SourceText
import Testing
import WageData

/// What becomes of files that can be imported.
struct TableImportTests {
  private let written = """
    AREA,AREA_TITLE,NAICS,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,\
    MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,\
    ANNUAL,HOURLY
    99,U.S.,000000,1235,00-0000,All Occupations,total,900000,0.1,20.00,41600,0.1,\
    10.00,15.00,20.00,25.00,30.00,20800,31200,41600,52000,62400,,
    99,U.S.,000000,1235,27-3043,"Writers, all kinds",detailed,4000,2.5,21.50,44720,0.9,\
    11.00,16.50,21.00,26.00,31.25,22880,34320,43680,54080,65000,,
    99,U.S.,000000,1235,29-1242,Surgeons,detailed,**,,150.00,312000,2.0,\
    60.00,80.00,#,#,#,124800,166400,#,#,#,,
    99,U.S.,000000,1235,25-2021,Teachers,detailed,8000,1.0,*,60000,0.4,\
    *,*,*,*,*,40000,50000,60000,70000,80000,TRUE,

    """

  @Test func `a CSV becomes a file in the columns that are in use, and its record`() throws {
    let file = Samples.file(Samples.all, Samples.writers, Samples.surgeons, Samples.teachers)
    let imported = try Download("national_M2024_dl.csv", file).imported()
    #expect(imported.id == "oews-2024-05-us")
    #expect(imported.dataFile == written)
    #expect(
      imported.recordFile == """
        publisher: US Bureau of Labor Statistics
        title: Occupational Employment and Wage Statistics
        programme: OEWS
        period: 2024-05
        area: United States
        industries: all
        ownership: "1235"
        currency: USD
        concept: Gross straight-time wages of employees; no overtime, no self-employed
        classification: soc-2018
        all-occupations: 00-0000
        method: MB3
        breaks: [{period: 2021-05, why: model-based estimates}]
        top-code: {hour: 115.00, year: 239200}
        licence: Public domain
        url: https://www.bls.gov/oes/tables.htm
        retrieved: 2026-11-23

        """
    )
    #expect(imported.rowCount == 4)
    #expect(
      imported.topCode(in: .english) == "top code 115.00 by the hour and 239,200.00 by the year"
    )
    #expect(imported.topCode(in: .greek) == "οροφή 115,00 την ώρα και 239.200,00 τον χρόνο")
  }

  @Test func `a workbook becomes the same file as the CSV`() throws {
    let table = Samples.table(Samples.all, Samples.writers, Samples.surgeons, Samples.teachers)
    let file = WorkbookBuilder.archive(table: table).bytes
    #expect(try Download("anything.xlsx", file).imported().dataFile == written)
  }

  @Test(arguments: ["national_M2024_dl.xlsx", "oesm24nat/national_M2024_dl.csv"])
  func `an archive of one file is opened`(member: String) throws {
    let rows = [Samples.all, Samples.writers, Samples.surgeons, Samples.teachers]
    let table = Samples.table(rows[0], rows[1], rows[2], rows[3])
    let file = Samples.file(rows[0], rows[1], rows[2], rows[3])
    var archive = ArchiveBuilder([("oesm24nat/", ""), ("oesm24nat/file_descriptions.xlsx", "x")])
    let isWorkbook = member.hasSuffix("xlsx")
    archive.add(member, isWorkbook ? WorkbookBuilder.archive(table: table).bytes : Array(file.utf8))
    #expect(try Download("oesm24nat.zip", archive.bytes).imported().dataFile == written)
  }

  @Test func `a file within an archive of several is named`() throws {
    let archive = ArchiveBuilder([
      ("a/MSA_M2024_dl.csv", Samples.file(Samples.writers)),
      ("a/BOS_M2024_dl.csv", Samples.file(Samples.teachers)),
    ])
    let download = try Download("oesm24ma.zip", archive.bytes)
    #expect(try download.imported(member: "BOS_M2024_dl.csv").dataFile.contains("Teachers"))
    #expect(try download.imported(member: "a/MSA_M2024_dl.csv").dataFile.contains("Writers"))
  }

  @Test func `wanted occupations come with all occupations together`() throws {
    let file = Samples.file(Samples.all, Samples.writers, Samples.teachers)
    let imported = try Download("M2024.csv", file).imported(occupations: ["25-2021"])
    let codes = imported.dataFile.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",")[4]
    }
    #expect(codes == ["00-0000", "25-2021"])
  }

  @Test func `a file without all occupations together has no key for them`() throws {
    let imported = try Download("M2024.csv", Samples.file(Samples.writers)).imported()
    #expect(imported.record.allOccupations == nil)
    #expect(!imported.recordFile.contains("all-occupations"))
  }

  @Test(arguments: ["36", "New York"])
  func `an area is chosen by its code or its name`(area: String) throws {
    let file = Samples.file(
      Samples.writers,
      Samples.writers.replacing("99,U.S.", with: "36,New York")
    )
    let imported = try Download("all_data_M_2024.csv", file).imported(area: area)
    #expect(imported.id == "oews-2024-05-new-york")
    #expect(imported.record.area == "New York")
    #expect(imported.dataFile.contains("\n36,New York,000000,1235,27-3043,"))
    #expect(!imported.dataFile.contains("U.S."))
  }

  @Test func `the name of a state stands in another column until 2018`() throws {
    let file = """
      AREA,ST,STATE,OCC_CODE,OCC_TITLE,GROUP,TOT_EMP,A_MEDIAN
      06,CA,California,27-3043,Writers,,100,"50,000"
      36,NY,New York,27-3043,Writers,,200,"60,000"
      """
    let imported = try Download("state_M2010_dl.csv", file).imported(area: "New York")
    #expect(imported.record.area == "New York")
    #expect(
      imported.dataFile == """
        AREA,OCC_CODE,OCC_TITLE,GROUP,TOT_EMP,A_MEDIAN
        36,27-3043,Writers,,200,60000

        """
    )
  }

  @Test func `an industry is named with its code`() throws {
    let columns = Samples.columns.replacing("NAICS,", with: "NAICS,NAICS_TITLE,")
    let row = Samples.writers.replacing("000000,1235", with: "31-33,Manufacturing,5")
    let other = Samples.writers.replacing("000000,1235", with: "22,Utilities,5")
    let file = [columns, row, other].joined(separator: "\n")
    let imported = try Download("natsector_M2024_dl.csv", file).imported(industry: "31-33")
    #expect(imported.id == "oews-2024-05-us-31-33")
    #expect(imported.record.industries == "Manufacturing (NAICS 31-33)")
    #expect(imported.record.ownership == "5")
  }

  @Test func `the occupation is written once where a group has no other`() throws {
    let broad = Samples.writers.replacing("detailed", with: "broad")
    let imported = try Download("M2024.csv", Samples.file(broad, Samples.writers)).imported()
    #expect(imported.rowCount == 1)
    #expect(imported.dataFile.contains("detailed"))
    #expect(!imported.dataFile.contains("broad"))
  }

  @Test func `the columns keep the names and the case of their year`() throws {
    let file = """
      occ_code,occ_titl,group,tot_emp,h_wpct10,h_median,a_wpct10,a_median,annual
      27-3043 ,Writers,,     4000,     11.0,  21,     22880,   43680,
      27-2011,Actors,,100,11,21,*,*,
      """
    let imported = try Download("x.csv", file).imported(period: "2002-11")
    #expect(
      imported.dataFile == """
        occ_code,occ_titl,group,tot_emp,h_wpct10,h_median,a_wpct10,a_median,annual
        27-3043,Writers,,4000,11.00,21.00,22880,43680,
        27-2011,Actors,,100,11.00,21.00,*,*,

        """
    )
    #expect(imported.id == "oews-2002-11-us")
    #expect(imported.record.classification == "soc-2000")
    #expect(imported.record.title == "Occupational Employment Statistics")
  }

  @Test func `a file with marks of its bytes and CR LF is imported`() throws {
    let file = "\u{FEFF}" + Samples.file(Samples.writers).replacing("\n", with: "\r\n")
    #expect(try Download("M2024.csv", file).imported().rowCount == 1)
  }

  @Test func `the same file gives the same bytes`() throws {
    let table = Samples.table(Samples.all, Samples.writers)
    let download = try Download("x.xlsx", WorkbookBuilder.archive(table: table).bytes)
    let (first, second) = (try download.imported(), try download.imported())
    #expect(first.dataFile == second.dataFile && first.recordFile == second.recordFile)
  }

  @Test func `a doubtful row is imported with a warning`() throws {
    let row = Samples.writers.replacing("21.5,44720", with: "31.5,65520")
    let imported = try Download("M2024.csv", Samples.file(row)).imported()
    #expect(
      imported.warnings.diagnostics.map(\.fault.code) == [
        "mean-outside-percentiles", "mean-outside-percentiles",
      ]
    )
  }
}
