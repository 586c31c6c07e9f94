import Foundation
import TestSupport
import Testing

/// `generate import`: what is written, and what is left alone.
struct ImportTests {
  private static let columns = "OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,A_MEDIAN,ANNUAL,HOURLY"
  private static let file = """
    \(columns)
    00-0000,All Occupations,total,"900,000","41,600",,
    27-3043,Writers,detailed,"4,000","43,680",,
    25-2021,Teachers,detailed,"8,000","60,000",TRUE,

    """
  private static let terms = ["--licence", "Public domain", "--retrieved", "2026-11-23"]

  private func project() throws -> Project {
    let project = try Project()
    try project.write(Self.file, to: "national_M2018_dl.csv")
    return project
  }

  private func run(_ project: borrowing Project, _ arguments: String...) throws -> GenerateRun {
    try project.generate(arguments: ["import", "national_M2018_dl.csv"] + arguments + Self.terms)
  }

  @Test func `both files are written, and the site builds with them`() throws {
    let project = try project()
    let run = try run(project, "--occupations", "25-2021")
    #expect(
      run.standardError
        == "Wrote Content/data/oews-2018-05-us.csv and .yml: 2 occupations, United States, 2018-05, "
        + "top code 100.00 by the hour and 208,000.00 by the year\n"
    )
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 0)
    #expect(
      try project.text("Content/data/oews-2018-05-us.csv") == """
        \(Self.columns)
        00-0000,All Occupations,total,900000,41600,,
        25-2021,Teachers,detailed,8000,60000,TRUE,

        """
    )
    #expect(try project.text("Content/data/oews-2018-05-us.yml").contains("\nperiod: 2018-05\n"))
    #expect(try project.generate("--quiet", "--strict").exitCode == 0)
  }

  @Test(arguments: ["csv", "yml"])
  func `neither file is overwritten without --force`(ending: String) throws {
    let project = try project()
    try project.write("mine", to: "Content/data/wages.\(ending)")
    let before = try project.tree()
    let refused = try run(project, "--name", "wages")
    #expect(
      refused.standardError == """
        error[import-file-exists]: Content/data/wages.\(ending) is there already
          = help: choose another name, or replace it: --force

        1 error; nothing was written

        """
    )
    #expect(refused.exitCode == 3)
    #expect(try project.tree().differences(from: before) == [])
    let forced = try run(project, "--name", "wages", "--force", "--quiet")
    #expect(forced.exitCode == 0 && forced.standardError.isEmpty)
    #expect(try project.text("Content/data/wages.csv").hasPrefix(Self.columns))
  }

  @Test func `a price index is written, and wages are told in its prices`() throws {
    let project = try Project()
    let months = [("2025\tM05", "321.465"), ("2024\tM05", "314.069")]
    let lines = months.map { "CUUR0000SA0      \t\($0)\t       \($1)\t\n" }
    let header = "series_id        \tyear\tperiod\t       value\tfootnote_codes\n"
    try project.write(header + lines.joined(), to: "cu.data.1.AllItems")
    let run = try project.generate(arguments: ["import", "cu.data.1.AllItems"] + Self.terms)
    #expect(
      run.standardError == "Wrote Content/data/cpi-u-us.csv and .yml: CPI-U, United States, "
        + "2 months from 2024-05 to 2025-05\n"
    )
    #expect(run.exitCode == 0)
    #expect(
      try project.text("Content/data/cpi-u-us.csv")
        == "month,index\n2024-05,314.069\n2025-05,321.465\n"
    )
    let again = ["import", "cu.data.1.AllItems", "--force", "--language", "el"] + Self.terms
    #expect(
      try project.generate(arguments: again).standardError
        == "Γράφτηκαν τα Content/data/cpi-u-us.csv και .yml: CPI-U, United States, "
        + "2 μήνες από 2024-05 έως 2025-05\n"
    )
    let page = "comparisons/customer-service-vs-public-relations"
    for language in ["el", "en"] {
      let text = "## Pay\n\n```wages\nper: year\nreal: 2024-05\n```\n"
      try project.write(text, to: "Content/\(language)/\(page)/pay.md")
    }
    try project.expectSite()
    let note = "each amount of May 2025 × 314.069 / 321.465 (CPI-U, United States, 1982-84=100; "
    #expect(try project.text("Public/en/\(page)/index.html").contains(note))
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `the table of a price index is written with what is said of it, and wages are told by it`()
    throws
  {
    let project = try Project()
    try project.write(Data(SharedData.bytes("cpi/cpiai.csv")), to: "cpiai.csv")
    let said = [
      "--publisher", "US Bureau of Labor Statistics", "--title", "Consumer Price Index", "--index",
      "CPI-U", "--base", "1982-84=100", "--area-title", "United States", "--currency", "USD",
      "--url", "https://www.bls.gov/cpi/",
    ]
    let run = try project.generate(arguments: ["import", "cpiai.csv"] + said + Self.terms)
    #expect(
      run.standardError == """
        warning[import-months-missing]: the file has no number for 2025-10
          ┌─ cpiai.csv
          = help: if it was published since, download the file again; a month that never was stays missing

        1 warning
        Wrote Content/data/cpi-u-us.csv and .yml: CPI-U, United States, 1,360 months from 1913-01 to 2026-05

        """
    )
    #expect(run.exitCode == 0)
    // 51,280 of May 2008 × 321.465 / 216.632 is 76,095.52.
    let figures = try project.generate("list", "figures", "--real", "2025-05")
    let median = figures.standardOutput.split(separator: "\n").first {
      $0.contains("\ttable public-relations@oews-2008-05-us/median/year\t51280\t")
    }
    #expect(median?.hasSuffix("\t76096\t") == true)
  }

  @Test func `a refused file changes nothing`() throws {
    let project = try project()
    try project.replace("43,680", with: "NULL", in: "national_M2018_dl.csv")
    let before = try project.tree()
    let run = try run(project)
    #expect(run.standardError.hasPrefix("error[import-foreign-word]: `NULL` in column `A_MEDIAN`"))
    #expect(run.exitCode == 1)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test(arguments: [
    (["--period", "May 2018"], "--period takes a month such as 2008-05"),
    (["--top-code", "100"], "--top-code takes amounts such as 80.00/166400, or none"),
    (["--occupations", "27-303"], "--occupations takes codes such as 27-3031,43-4051"),
    (["--occupations", ""], "--occupations takes codes such as 27-3031,43-4051"),
    (["--currency", "dollars"], "--currency takes a code such as USD"),
    (["--name", "../wages"], "--name takes small letters, digits and hyphens"),
    (["--retrieved", "today"], "--retrieved takes a day such as 2026-11-23"),
  ])
  func `an option that cannot be read is wrong usage`(
    arguments: [String],
    message: String
  ) throws {
    let project = try project()
    let run = try project.generate(
      arguments: ["import", "national_M2018_dl.csv", "--licence", "x"] + arguments
    )
    #expect(run.standardError.hasPrefix("Error: \(message)\n"))
    #expect(run.exitCode == 2)
  }

  @Test func `the day is today where none is given`() throws {
    let project = try project()
    let run = try project.generate("import", "national_M2018_dl.csv", "--licence", "x")
    #expect(run.exitCode == 0)
    let record = try project.text("Content/data/oews-2018-05-us.yml")
    #expect(record.contains(/\nretrieved: 20\d\d-\d\d-\d\d\n/))
  }

  @Test func `files are imported into a project only`() throws {
    let folder = try TemporaryFolder()
    try Data(Self.file.utf8).write(to: folder.url.appending(path: "M2018.csv"))
    let run = try GenerateRun(["import", "M2018.csv", "--licence", "x"], in: folder.url)
    #expect(run.standardError.hasPrefix("error[no-project]: there is no project in ."))
    #expect(run.exitCode == 2)
  }
}
