import DataImport
import SourceText
import Testing
import WageData

/// From which amounts on a file hides wages.
struct TopCodeTests {
  private let hiding = "OCC_CODE,OCC_TITLE,H_MEDIAN,H_PCT90\n29-1242,Surgeons,60,#\n"
  private let high = "OCC_CODE,OCC_TITLE,H_MEDIAN,H_PCT90\n29-1242,Surgeons,60,250\n"
  private let note = """
    # = indicates a wage equal to or greater than $130.00 per hour or $270,400 per year
    """

  @Test(arguments: [
    ("2007-05", 7_000, 14_560_000), ("2008-05", 8_000, 16_640_000), ("2010-05", 8_000, 16_640_000),
    ("2011-05", 9_000, 18_720_000), ("2015-05", 9_000, 18_720_000),
    ("2016-05", 10_000, 20_800_000), ("2021-05", 10_000, 20_800_000),
    ("2022-05", 11_500, 23_920_000), ("2024-05", 11_500, 23_920_000),
  ])
  func `a year has the top code that was published for it`(
    period: String,
    hour: Int,
    year: Int
  ) throws {
    let imported = try Download("x.csv", hiding).imported(period: period)
    #expect(imported.record.topCode == .wages(hour: hour, year: year))
  }

  @Test func `May 2025 hides nothing, whatever its notes say`() throws {
    let table =
      [["OCC_CODE", "OCC_TITLE", "OCC_GROUP", "TOT_EMP", "H_MEDIAN"]]
      + [["29-1242", "Surgeons", "detailed", "90", "250"]]
    let archive = WorkbookBuilder.archive(table: table, notes: [note], sheetName: "M2025")
    let imported = try Download("x.xlsx", archive.bytes).imported()
    #expect(imported.record.topCode == .absent)
    #expect(imported.topCode(in: .english) == "no top code")
    #expect(imported.topCode(in: .greek) == "χωρίς οροφή")
    #expect(imported.recordFile.contains("\ntop-code: none\n"))
  }

  @Test func `hidden wages where none are known to be must be explained`() throws {
    #expect(
      try Download("M2025.csv", hiding).refusal() == """
        error[import-top-code-unknown, G-10]: the file hides wages (`#`) and does not say from which amounts on
          ┌─ M2025.csv
          = help: say it, by hour and year: --top-code 115.00/239200

        """
    )
    let imported = try Download("M2025.csv", hiding).imported(
      topCode: .wages(hour: 13_000, year: 27_040_000)
    )
    #expect(imported.recordFile.contains("\ntop-code: {hour: 130.00, year: 270400}\n"))
  }

  @Test func `notes that name another top code must be decided`() throws {
    let table =
      [["OCC_CODE", "OCC_TITLE", "OCC_GROUP", "TOT_EMP", "H_MEDIAN", "H_PCT90"]]
      + [["29-1242", "Surgeons", "detailed", "90", "60", "#"]]
    let archive = WorkbookBuilder.archive(table: table, notes: [note], sheetName: "M2024")
    #expect(
      try Download("x.xlsx", archive.bytes).refusal() == """
        error[import-top-codes-disagree, G-10]: the notes of the file name the top code 130.00 by the hour and 270,400.00 by the year, but for its time 115.00 by the hour and 239,200.00 by the year is known
          ┌─ x.xlsx
          = help: look at the cells and say it: --top-code 130.00/270400

        """
    )
  }

  @Test(arguments: [("#", TopCode.wages(hour: 13_000, year: 27_040_000)), ("250", .absent)])
  func `of a time to come the notes count, unless the cells disprove them`(
    cell: String,
    topCode: TopCode
  ) throws {
    let table =
      [["OCC_CODE", "OCC_TITLE", "OCC_GROUP", "TOT_EMP", "H_MEDIAN", "H_PCT90"]]
      + [["29-1242", "Surgeons", "detailed", "90", "60", cell]]
    let archive = WorkbookBuilder.archive(table: table, notes: [note], sheetName: "M2031")
    let imported = try Download("x.xlsx", archive.bytes).imported(classification: "soc-2028")
    #expect(imported.record.topCode == topCode)
  }

  @Test func `a person may say that nothing is hidden`() throws {
    #expect(try Download("M2024.csv", high).imported(topCode: .absent).record.topCode == .absent)
    #expect(
      try Download("M2024.csv", hiding).refusal { try $0.imported(topCode: .absent) }.hasPrefix(
        "error[top-code-unknown, G-10]: the cell is top-coded (`#`), but the source record says"
      )
    )
  }
}
