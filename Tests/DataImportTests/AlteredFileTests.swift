import DataImport
import Testing
import WageData

/// What no published file has is refused.
struct AlteredFileTests {
  @Test(arguments: ["NULL", "NaN", "null", "N/A", "#N/A", "-", "None"])
  func `a word that no published file has is refused`(word: String) throws {
    let row = "99,U.S.,000000,1235,27-3043,Writers,detailed,\(word)"
    let file = "AREA,AREA_TITLE,NAICS,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,A_MEDIAN\n\(row)\n"
    let frame = """
       2│ \(row)
        │ \(String(repeating: " ", count: row.count - word.count))\
      \(String(repeating: "^", count: word.count))
      """
    #expect(
      try Download("M2024.csv", file).refusal() == """
        error[import-foreign-word]: `\(word)` in column `A_MEDIAN` is no word of the published files
          ┌─ M2024.csv:2:46
        \(frame)
          = help: they write `*`, `**` or `#`; the file was altered after it was published; download it again

        """
    )
  }

  @Test func `a foreign word is found in a column that is not used`() throws {
    let file = Samples.file(Samples.writers.replacing("0.539", with: "NULL"))
    #expect(
      try Download("M2024.csv", file).refusal().hasPrefix(
        "error[import-foreign-word]: `NULL` in column `JOBS_1000` is no word of the published files"
      )
    )
  }

  @Test(arguments: ["FALSE", "True", "1", "yes"])
  func `a flag in other words is refused`(word: String) throws {
    let row = "27-3043,Writers,50000,\(word)"
    #expect(
      try Download("M2024.csv", "OCC_CODE,OCC_TITLE,A_MEDIAN,ANNUAL\n\(row)\n").refusal() == """
        error[import-foreign-flag]: `\(word)` in column `ANNUAL` is no flag of the published files
          ┌─ M2024.csv:2:23
         2│ \(row)
          │                       \(String(repeating: "^", count: word.count))
          = help: they write TRUE or leave the cell empty; the file was altered after it was published; download it again

        """
    )
  }

  @Test func `a percentile at the top code is refused in a file that hides wages`() throws {
    let file = "OCC_CODE,OCC_TITLE,H_MEDIAN,H_PCT90\n27-3043,Writers,115.00,#\n"
    #expect(
      try Download("M2024.csv", file).refusal() == """
        error[import-wage-above-top-code, G-10]: the median by the hour of 115.00 stands in a file that hides wages from 115.00 on
          ┌─ M2024.csv:2:17
         2│ 27-3043,Writers,115.00,#
          │                 ^^^^^^
          = help: there it reads `#`; the file was altered after it was published; download it again

        """
    )
  }

  @Test(arguments: [("114.99", true), ("115.00", false)])
  func `the top code is the lowest wage that is hidden`(wage: String, isImported: Bool) throws {
    let file = "OCC_CODE,OCC_TITLE,H_MEDIAN,H_PCT90\n27-3043,Writers,\(wage),#\n"
    #expect(try Download("M2024.csv", file).refusal().hasPrefix("it was imported") == isImported)
  }

  @Test func `a hidden wage that was replaced by a number is refused`() throws {
    let file = "OCC_CODE,OCC_TITLE,A_MEDIAN,A_PCT90\n29-1242,Surgeons,200000,239200\n"
    #expect(
      try Download("M2024.csv", file).refusal().hasPrefix(
        "error[import-wage-above-top-code, G-10]: the 90th percentile by the year of 239,200.00 "
          + "stands in a file that hides wages from 239,200.00 on\n"
      )
    )
  }

  @Test func `a mean above the top code is published as it is`() throws {
    let imported = try Download("M2024.csv", Samples.file(Samples.surgeons)).imported()
    #expect(imported.dataFile.contains(",150.00,312000,"))
  }

  @Test func `a duplicate column is refused`() throws {
    #expect(
      try Download("M2024.csv", "OCC_CODE,A_MEDIAN,occ_code\n27-3043,50000,x\n").refusal() == """
        error[duplicate-column]: the column `occ_code` is there twice: it is column 1 already
          ┌─ M2024.csv:1:19
         1│ OCC_CODE,A_MEDIAN,occ_code
          │                   ^^^^^^^^
          = help: remove one of them; the published files have each column once

        """
    )
  }

  // 50,000 and 24.04 an hour are 320 cents apart, 24.05 and 2,400 more: 1,561 are too many.
  @Test(arguments: [("24.04", "50018.80", true), ("24.04", "50018.81", false)])
  func `a year too far from its hour is refused in any row`(
    hour: String,
    year: String,
    isImported: Bool
  ) throws {
    let file = """
      OCC_CODE,OCC_TITLE,H_MEDIAN,A_MEDIAN
      27-3043,Writers,24.04,50000
      25-2021,Teachers,\(hour),\(year)

      """
    let text = try Download("M2024.csv", file).refusal { try $0.imported(occupations: ["27-3043"]) }
    #expect(text.hasPrefix("it was imported") == isImported)
    if !isImported { #expect(text.hasPrefix("error[pay-periods-disagree, G-11]: ")) }
  }

  @Test func `an editor's faults are all listed, up to twenty`() throws {
    let rows = (0..<30).map { "27-30\($0 + 10),Writers,NULL" }.joined(separator: "\n")
    let text = try Download("M2024.csv", "OCC_CODE,OCC_TITLE,A_MEDIAN\n\(rows)\n").refusal()
    #expect(text.matches(of: /error\[import-foreign-word\]/).count == 20)
  }
}
