import DataImport
import Testing
import WageData

/// What is taken from a file, and what must be said of it.
struct RecordFactTests {
  private let bare = "OCC_CODE,OCC_TITLE,A_MEDIAN\n27-3043,Writers,50000\n"

  @Test func `a month that nothing names must be said`() throws {
    let download = try Download("national_dl.csv", bare)
    #expect(
      try download.refusal() == """
        error[import-period-unknown, G-12]: the file does not say of which month its figures are
          ┌─ national_dl.csv
          = help: say it: --period 2008-05

        """
    )
    #expect(try download.imported(period: "2009-05").id == "oews-2009-05-us")
  }

  @Test func `a year is no month`() throws {
    #expect(
      try Download("national_2002_dl.csv", bare).refusal() == """
        error[import-period-unknown, G-12]: the file says that its figures are of 2002, and does not say the month
          ┌─ national_2002_dl.csv
          = help: say it: --period 2002-05

        """
    )
  }

  @Test func `a month that contradicts the file's name is refused`() throws {
    let download = try Download("national_M2010_dl.csv", bare)
    #expect(
      try download.refusal { try $0.imported(period: "2009-05") } == """
        error[import-periods-disagree, G-12]: the file is given different months: 2009-05 by --period, 2010-05 by the file's name
          ┌─ national_M2010_dl.csv
          = help: rename the file if its name is wrong; otherwise download it again

        """
    )
  }

  @Test func `a renamed workbook is told by its sheet and its notes`() throws {
    let archive = WorkbookBuilder.archive(
      table: Samples.table(Samples.writers),
      notes: ["May 2023 OEWS Estimates"],
      sheetName: "national_M2023_dl"
    )
    #expect(try Download("wages.xlsx", archive.bytes).imported().id == "oews-2023-05-us")
    #expect(
      try Download("national_M2024_dl.xlsx", archive.bytes).refusal() == """
        error[import-periods-disagree, G-12]: the file is given different months: 2024-05 by the file's name, 2023-05 by the sheet's name, 2023-05 by its notes
          ┌─ national_M2024_dl.xlsx
          = help: rename the file if its name is wrong; otherwise download it again

        """
    )
  }

  @Test func `terms are never made up`() throws {
    #expect(
      try Download("M2024.csv", bare).refusal { try $0.imported(licence: nil) } == """
        error[import-licence-unknown, G-12]: nothing says under which terms the figures may be shown
          ┌─ M2024.csv
          = help: for files of BLS itself, a work of the US government (17 USC 105), say: --licence 'Public domain'

        """
    )
  }

  @Test func `everything that must be said is asked for at once`() throws {
    let text = try Download("x.csv", bare).refusal {
      try $0.imported(occupations: ["27-3044"], licence: nil)
    }
    #expect(
      text.matches(of: /error\[([a-z-]+)/).map(\.output.1) == [
        "import-licence-unknown", "import-occupation-not-found", "import-period-unknown",
      ]
    )
  }

  @Test func `an occupation that is not there gets its nearest`() throws {
    let download = try Download("M2024.csv", bare)
    #expect(
      try download.refusal { try $0.imported(occupations: ["27-3044"]) } == """
        error[import-occupation-not-found]: the file has no rows of the occupation 27-3044
          ┌─ M2024.csv
          = help: did you mean 27-3043?

        """
    )
    #expect(
      try download.refusal { try $0.imported(occupations: ["53-1111"]) } == """
        error[import-occupation-not-found]: the file has no rows of the occupation 53-1111
          ┌─ M2024.csv
          = help: codes look like 27-3031; those of another classification may be missing

        """
    )
  }

  @Test func `one of several areas must be named`() throws {
    let file = Samples.file(
      Samples.writers,
      Samples.writers.replacing("99,U.S.", with: "36,New York")
    )
    let download = try Download("M2024.csv", file)
    #expect(
      try download.refusal() == """
        error[import-several-scopes, G-06]: the file holds 2 areas: 99 (U.S.), 36 (New York)
          ┌─ M2024.csv
          = help: say which: --area '99'

        """
    )
    #expect(
      try download.refusal { try $0.imported(area: "New Yrok") } == """
        error[import-scope-not-found]: the file has no rows of the area `New Yrok`
          ┌─ M2024.csv
          = help: did you mean `New York`?

        """
    )
  }

  @Test func `one of several industries must be named, then its owners`() throws {
    let file = Samples.file(
      Samples.writers.replacing("000000,1235", with: "61,5"),
      Samples.writers.replacing("000000,1235", with: "61,57"),
      Samples.writers.replacing("000000,1235", with: "22,5")
    )
    let download = try Download("M2024.csv", file)
    #expect(
      try download.refusal() == """
        error[import-several-scopes, G-06]: the file holds 2 industries: 61, 22
          ┌─ M2024.csv
          = help: say which: --industry '61'

        """
    )
    #expect(
      try download.refusal { try $0.imported(industry: "61") } == """
        error[import-several-scopes, G-06]: the file holds 2 ownerships: 5, 57
          ┌─ M2024.csv
          = help: say which: --ownership '5'

        """
    )
    let imported = try download.imported(industry: "61", ownership: "57")
    #expect(imported.record.ownership == "57")
    #expect(imported.record.industries == "NAICS 61")
  }

  @Test func `owners that the file of an industry does not name must be said`() throws {
    let file = "NAICS,OCC_CODE,OCC_TITLE,A_MEDIAN\n22,27-3043,Writers,50000\n"
    let download = try Download("M2010.csv", file)
    #expect(
      try download.refusal() == """
        error[import-ownership-unknown, G-12]: the file does not say whose establishments the figures are of
          ┌─ M2010.csv
          = help: say it by its code, 1235 for all owners together: --ownership 1235

        """
    )
    #expect(try download.imported(ownership: "5").record.ownership == "5")
  }

  @Test func `an area without a name must be named`() throws {
    let file = "AREA,OCC_CODE,OCC_TITLE,A_MEDIAN\n36,27-3043,Writers,50000\n"
    let download = try Download("M2010.csv", file)
    #expect(
      try download.refusal() == """
        error[import-area-title-unknown, G-12]: the file does not say which area 36 is
          ┌─ M2010.csv
          = help: say its name: --area-title 'New York'

        """
    )
    #expect(try download.imported(areaTitle: "New York").record.area == "New York")
  }

  @Test func `the classification of a time to come must be said`() throws {
    let download = try Download("M2031.csv", bare)
    #expect(
      try download.refusal() == """
        error[import-classification-unknown, G-12]: the classification of the occupations of 2031-05 is not known
          ┌─ M2031.csv
          = help: say it, as the publisher's page on the data does: --classification soc-2018

        """
    )
    #expect(try download.imported(classification: "soc-2028").record.classification == "soc-2028")
  }

  @Test func `names for data sets can be chosen`() throws {
    #expect(try Download("M2024.csv", bare).imported(name: "wages").id == "wages")
  }

  @Test(arguments: ["99", "U.S.", "United States"])
  func `the country has several names`(area: String) throws {
    #expect(try Download("M2010.csv", bare).imported(area: area).record.area == "United States")
    let file = Samples.file(Samples.writers)
    #expect(try Download("M2024.csv", file).imported(area: area).record.area == "United States")
  }

  @Test func `a file without a column for areas is of the country`() throws {
    #expect(
      try Download("M2010.csv", bare).refusal { try $0.imported(area: "California") } == """
        error[import-scope-not-found]: the file has no rows of the area `California`
          ┌─ M2010.csv
          = help: it holds 99 (U.S.)

        """
    )
  }

  @Test func `a file without a column for industries is of all of them`() throws {
    let download = try Download("M2010.csv", bare)
    #expect(
      try download.refusal { try $0.imported(industry: "22") }.contains(
        "the file has no rows of the industry `22`"
      )
    )
    #expect(
      try download.refusal { try $0.imported(ownership: "5") }.contains(
        "the file has no rows of the ownership `5`"
      )
    )
    #expect(try download.imported(industry: "000000", ownership: "1235").record.industries == "all")
  }
}
