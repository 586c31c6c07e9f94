import SourceText
import Testing
import WageData

/// What an editor reads of a faulty file.
// Longer than other files: every fault of a data file stands here with the whole text that is read.
struct DataSetFaultTests {
  private func report(
    _ text: String,
    _ selection: RowSelection = .all,
    topCode: TopCode = .wages(hour: 8_000, year: 16_640_000)
  ) throws -> String {
    try report(Array(text.utf8), selection, topCode: topCode)
  }

  private func report(
    _ bytes: [UInt8],
    _ selection: RowSelection = .all,
    topCode: TopCode = .wages(hour: 8_000, year: 16_640_000)
  ) throws -> String {
    let record = try SourceRecord.sample(topCode: topCode)
    let reader = DataSetReader(id: "a", path: "a.csv", record: record, selection: selection)
    do {
      return DiagnosticText().text(of: try reader.read(bytes).warnings)
    } catch {
      return DiagnosticText().text(of: error)
    }
  }

  @Test func `a file without text is refused`() throws {
    #expect(
      try report("") == """
        error[data-file-empty]: the data file is empty
          ┌─ a.csv
          = help: its first line names the columns, such as occ_code,occ_title,a_median

        """
    )
  }

  @Test func `a file without rows is refused`() throws {
    #expect(
      try report("occ_code,a_median\n") == """
        error[data-without-rows]: the data file names its columns and holds no row
          ┌─ a.csv:1:1
         1│ occ_code,a_median
          │ ^^^^^^^^^^^^^^^^^
          = help: add a row for each occupation

        """
    )
  }

  @Test func `a file in UTF-16 is refused`() throws {
    #expect(
      try report([0xFF, 0xFE, 0x6F, 0x00] as [UInt8]) == """
        error[utf-16]: the file is UTF-16, not UTF-8
          ┌─ a.csv
          = help: save it as UTF-8: in spreadsheets the format is called CSV UTF-8

        """
    )
  }

  @Test func `a byte that is no UTF-8 is shown in its line`() throws {
    #expect(
      try report(Array("occ_code,occ_title,a_median\n11-1011,Chefs ".utf8) + [0xE9, 0x2C, 0x31])
        == """
        error[not-utf-8]: the file is not UTF-8: byte 0xE9 starts no character
          ┌─ a.csv:2:15
         2│ 11-1011,Chefs �,1
          │               ^
          = help: save the file as UTF-8; older programs write Windows-1253 or Latin-1

        """
    )
  }

  @Test func `a NUL is shown in its line`() throws {
    #expect(
      try report("occ_code,a_median\n11-1011,1\u{0}0\n") == """
        error[nul-byte]: the file holds a NUL byte, so it is no text
          ┌─ a.csv:2:10
         2│ 11-1011,1 0
          │          ^
          = help: save the file as UTF-8 text; UTF-16 files and binary files look like this

        """
    )
  }

  @Test func `a name that stands twice is refused`() throws {
    #expect(
      try report("occ_code,a_median,OCC_CODE\n") == """
        error[duplicate-column]: the column `OCC_CODE` is there twice: it is column 1 already
          ┌─ a.csv:1:19
         1│ occ_code,a_median,OCC_CODE
          │                   ^^^^^^^^
          = help: remove one of them; the published files have each column once

        """
    )
  }

  @Test func `two names of one column are refused`() throws {
    #expect(
      try report("occ_code,group,a_median,o_group\n") == """
        error[duplicate-column]: the column `o_group` is there twice: it is column 2 already
          ┌─ a.csv:1:25
         1│ occ_code,group,a_median,o_group
          │                         ^^^^^^^
          = help: remove one of them; the published files have each column once

        """
    )
  }

  @Test func `a file without codes gets the name that was meant`() throws {
    #expect(
      try report("occ_cod,a_median\n11-1011,1\n") == """
        error[missing-column]: the file has no column `occ_code`
          ┌─ a.csv:1:1
         1│ occ_cod,a_median
          │ ^^^^^^^^^^^^^^^^
          = help: was `occ_cod` meant for it?

        """
    )
  }

  @Test func `a file without wages gets the name that was meant`() throws {
    #expect(
      try report("occ_code,a_medain\n11-1011,1\n") == """
        error[no-wage-column]: the file has no column of wages
          ┌─ a.csv:1:1
         1│ occ_code,a_medain
          │ ^^^^^^^^^^^^^^^^^
          = help: is `a_medain` meant to be `a_median`?

        """
    )
  }

  @Test func `a file without anything like wages gets an example`() throws {
    #expect(
      try report("occ_code,title\n11-1011,1\n") == """
        error[no-wage-column]: the file has no column of wages
          ┌─ a.csv:1:1
         1│ occ_code,title
          │ ^^^^^^^^^^^^^^
          = help: add one such as a_median (by the year) or h_median (by the hour)

        """
    )
  }

  @Test func `a short row is refused at its end`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,Chiefs\n") == """
        error[wrong-row-length]: the row has 2 cells, the header has 3
          ┌─ a.csv:2:15
         2│ 11-1011,Chiefs
          │               ^
          = help: a cell without a value still has its comma

        """
    )
  }

  @Test func `a long row is refused at its first surplus cell`() throws {
    #expect(
      try report("occ_code,tot_emp,a_median\n11-1011,240,610,51280\n") == """
        error[wrong-row-length]: the row has 4 cells, the header has 3
          ┌─ a.csv:2:17
         2│ 11-1011,240,610,51280
          │                 ^^^^^
          = help: put a cell that holds a comma in quotation marks, such as "240,610"

        """
    )
  }

  @Test func `a quotation mark that is never closed is shown where it opens`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,\"Chiefs,1\n11-1021,B,2\n") == """
        error[unterminated-quote]: the quotation mark that opens this cell is never closed
          ┌─ a.csv:2:9
         2│ 11-1011,"Chiefs,1
          │         ^
          = help: close it, or write a quotation mark within a quoted cell twice

        """
    )
  }

  @Test func `text behind a closing quotation mark is refused`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,\"Chiefs\" all,1\n") == """
        error[text-after-quote]: text follows the closing quotation mark of a cell
          ┌─ a.csv:2:17
         2│ 11-1011,"Chiefs" all,1
          │                 ^
          = help: write a quotation mark within a quoted cell twice

        """
    )
  }

  @Test func `a quotation mark within a cell is refused`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,5\" pipes,1\n") == """
        error[stray-quote]: a quotation mark stands within a cell that does not begin with one
          ┌─ a.csv:2:10
         2│ 11-1011,5" pipes,1
          │          ^
          = help: put the whole cell in quotation marks and write those within it twice

        """
    )
  }

  @Test func `a row without a code is refused`() throws {
    #expect(
      try report("occ_code,a_median\n,1\n") == """
        error[missing-occupation]: the row has no occupation code
          ┌─ a.csv:2:1
         2│ ,1
          │ ^
          = help: remove the row or add a code such as 27-3031

        """
    )
  }

  @Test func `a place counts characters and not bytes`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,Διευθυντές,1O\n") == """
        error[bad-number]: `1O` in column `a_median` is no number
          ┌─ a.csv:2:20
         2│ 11-1011,Διευθυντές,1O
          │                    ^^
          = help: write a number, `*` where it is not available or `#` where it is at or above the top code

        """
    )
  }

  @Test func `a place within a row of several lines is on its own line`() throws {
    #expect(
      try report("occ_code,occ_title,a_median\n11-1011,\"Chiefs\nall\",1O\n") == """
        error[bad-number]: `1O` in column `a_median` is no number
          ┌─ a.csv:3:6
         3│ all",1O
          │      ^^
          = help: write a number, `*` where it is not available or `#` where it is at or above the top code

        """
    )
  }

  @Test func `a row that stands twice is shown with its first`() throws {
    #expect(
      try report("area,occ_code,a_median\n99,11-1011,1\n99, 11-1011,2\n") == """
        error[duplicate-row]: the row of occupation 11-1011 is there twice
          ┌─ a.csv:3:5
         3│ 99, 11-1011,2
          │     ^^^^^^^
          = first: a.csv:2
          = help: keep one: area, industry, ownership, code and group tell rows apart

        """
    )
  }

  @Test func `percentiles out of order are refused`() throws {
    #expect(
      try report("occ_code,a_pct10,a_pct25,a_median\n11-1011,30140,51280,38400\n") == """
        error[percentiles-out-of-order, G-11]: the 25th percentile by the year is 51,280, but the median by the year is 38,400
          ┌─ a.csv:2:21
         2│ 11-1011,30140,51280,38400
          │                     ^^^^^
          = help: compare the row with the published file: percentiles never fall

        """
    )
  }

  @Test func `percentiles are compared across what is missing`() throws {
    #expect(
      try report("occ_code,h_pct10,h_pct25,h_median\n11-1011,14.49,*,14.48\n") == """
        error[percentiles-out-of-order, G-11]: the 10th percentile by the hour is 14.49, but the median by the hour is 14.48
          ┌─ a.csv:2:17
         2│ 11-1011,14.49,*,14.48
          │                 ^^^^^
          = help: compare the row with the published file: percentiles never fall

        """
    )
  }

  @Test func `a number above a top-coded percentile is refused`() throws {
    #expect(
      try report("occ_code,a_pct75,a_pct90\n11-1011,#,97910\n") == """
        error[percentiles-out-of-order, G-11]: the 75th percentile by the year is at or above the top code, but the 90th percentile by the year is 97,910
          ┌─ a.csv:2:11
         2│ 11-1011,#,97910
          │           ^^^^^
          = help: compare the row with the published file: percentiles never fall

        """
    )
  }

  @Test func `a mean below the lowest tenth is warned of`() throws {
    #expect(
      try report("occ_code,h_mean,h_pct10\n11-1011,9,9.15\n") == """
        warning[mean-outside-percentiles, G-11]: the mean by the hour is 9.00, below the 10th percentile by the hour, which is 9.15
          ┌─ a.csv:2:9
         2│ 11-1011,9,9.15
          │         ^
          = help: it can be so where few earn far more or less; compare the row with the published file

        """
    )
  }

  @Test func `a mean above the highest tenth is warned of`() throws {
    #expect(
      try report("occ_code,a_mean,a_pct90\n11-1011,48341,48340\n") == """
        warning[mean-outside-percentiles, G-11]: the mean by the year is 48,341, above the 90th percentile by the year, which is 48,340
          ┌─ a.csv:2:9
         2│ 11-1011,48341,48340
          │         ^^^^^
          = help: it can be so where few earn far more or less; compare the row with the published file

        """
    )
  }

  @Test func `an hourly and a yearly wage too far apart are refused`() throws {
    #expect(
      try report("occ_code,h_median,a_median\n43-4051,14.36,29884.41\n") == """
        error[pay-periods-disagree, G-11]: the median is 14.36 by the hour and 29,884.41 by the year, 15.61 from 2,080 hours of it (29,868.80)
          ┌─ a.csv:2:15
         2│ 43-4051,14.36,29884.41
          │               ^^^^^^^^
          = help: compare the row with the published file: rounding explains at most 15.60

        """
    )
  }

  @Test func `a standard error above 100 % is refused`() throws {
    #expect(
      try report("occ_code,a_mean,mean_prse\n11-1011,1,100.1\n") == """
        error[standard-error-out-of-range, G-11]: a relative standard error of 100.1 % is not between 0 and 100 %
          ┌─ a.csv:2:11
         2│ 11-1011,1,100.1
          │           ^^^^^
          = help: compare the row with the published file

        """
    )
  }

  @Test func `a standard error below 0 is refused`() throws {
    #expect(
      try report("occ_code,a_mean,emp_prse\n11-1011,1,-0.1\n") == """
        error[standard-error-out-of-range, G-11]: a relative standard error of -0.1 % is not between 0 and 100 %
          ┌─ a.csv:2:11
         2│ 11-1011,1,-0.1
          │           ^^^^
          = help: compare the row with the published file

        """
    )
  }

  @Test func `a negative employment is refused`() throws {
    #expect(
      try report("occ_code,a_mean,tot_emp\n11-1011,1,\"-1,240\"\n") == """
        error[negative-employment, G-11]: an employment of -1,240 is negative
          ┌─ a.csv:2:12
         2│ 11-1011,1,"-1,240"
          │            ^^^^^^
          = help: compare the row with the published file

        """
    )
  }

  @Test func `a negative wage is refused`() throws {
    #expect(
      try report("occ_code,a_mean\n11-1011,-1\n") == """
        error[negative-wage, G-11]: the mean by the year is -1, which is negative
          ┌─ a.csv:2:9
         2│ 11-1011,-1
          │         ^^
          = help: compare the row with the published file

        """
    )
  }

  @Test func `a yearly wage of the hourly-only is refused`() throws {
    #expect(
      try report("occ_code,h_mean,a_mean,annual,hourly\n27-2011,28.72,59740,,TRUE\n") == """
        error[wage-despite-flag, G-11]: the row is marked as paid by the hour only, but has wages by the year
          ┌─ a.csv:2:22
         2│ 27-2011,28.72,59740,,TRUE
          │                      ^^^^
          = help: compare the row with the published file: one of the two was added to it

        """
    )
  }

  @Test func `a flag is TRUE or empty`() throws {
    #expect(
      try report("occ_code,h_mean,annual\n27-2011,28.72,yes\n") == """
        error[bad-flag]: `yes` in column `annual` is neither TRUE nor empty
          ┌─ a.csv:2:15
         2│ 27-2011,28.72,yes
          │               ^^^
          = help: the column marks occupations that are paid by one period only

        """
    )
  }

  @Test func `a top-coded cell needs a top code`() throws {
    #expect(
      try report("occ_code,a_mean\n11-1011,#\n", topCode: .absent) == """
        error[top-code-unknown, G-10]: the cell is top-coded (`#`), but the source record says `top-code: none`
          ┌─ a.csv:2:9
         2│ 11-1011,#
          │         ^
          = help: give the source record the amounts, such as top-code: {hour: 80.00, year: 166400}

        """
    )
  }

  @Test func `an employment is never top-coded`() throws {
    #expect(
      try report("occ_code,a_mean,tot_emp\n11-1011,1,#\n") == """
        error[bad-number]: `#` in column `tot_emp` is no number
          ┌─ a.csv:2:11
         2│ 11-1011,1,#
          │           ^
          = help: write a number, or `**` where it is not available

        """
    )
  }

  @Test func `several areas need a selection`() throws {
    #expect(
      try report(
        "area,area_title,occ_code,a_mean\n06,California,11-1011,1\n36,New York,11-1021,1\n"
      ) == """
        error[several-scopes, G-06]: the file holds 2 areas: 06 (California), 36 (New York)
          ┌─ a.csv:3:1
         3│ 36,New York,11-1021,1
          │ ^^
          = help: keep the rows of one, or say which one is wanted

        """
    )
  }

  @Test func `several industries need a selection`() throws {
    #expect(
      try report("naics,occ_code,a_mean\n22,11-1011,1\n23,11-1011,1\n") == """
        error[several-scopes, G-06]: the file holds 2 industries: 22, 23
          ┌─ a.csv:3:1
         3│ 23,11-1011,1
          │ ^^
          = help: keep the rows of one, or say which one is wanted

        """
    )
  }

  @Test func `an area that the file has not gets the nearest`() throws {
    #expect(
      try report(
        "area,area_title,occ_code,a_mean\n06,California,11-1011,1\n36,New York,11-1021,1\n",
        RowSelection(area: "Californa")
      ) == """
        error[scope-not-found]: the file has no rows of the area `Californa`
          ┌─ a.csv:1:1
         1│ area,area_title,occ_code,a_mean
          │ ^^^^
          = help: the nearest is `California`

        """
    )
  }

  @Test func `an area is not found where there is no column of areas`() throws {
    #expect(
      try report("occ_code,a_mean\n11-1011,1\n", RowSelection(area: "06")) == """
        error[missing-column]: the file has no column `area`
          ┌─ a.csv:1:1
         1│ occ_code,a_mean
          │ ^^^^^^^^^^^^^^^
          = help: add it; columns are found by their names in any order

        """
    )
  }

  @Test(arguments: [
    ("NULL", "`NULL` in column `a_mean` is no number"),
    ("$51,280", "`$51,280` in column `a_mean` has a currency sign"),
    ("51280 €", "`51280 €` in column `a_mean` has a currency sign"),
    ("5.1e4", "`5.1e4` in column `a_mean` is written with a power of ten"),
    ("+51280", "`+51280` in column `a_mean` has a misplaced sign"),
    ("--5", "`--5` in column `a_mean` has a misplaced sign"),
    ("5-", "`5-` in column `a_mean` has a misplaced sign"),
    ("51.280.00", "`51.280.00` in column `a_mean` has more than one decimal point"),
    ("51280,5", "`51280,5` in column `a_mean` has a comma that sets off no three digits"),
    ("22,55", "`22,55` in column `a_mean` has a comma that sets off no three digits"),
    ("1,2345", "`1,2345` in column `a_mean` has a comma that sets off no three digits"),
    (",123", "`,123` in column `a_mean` has a comma that sets off no three digits"),
    ("1.234,5", "`1.234,5` in column `a_mean` has a comma that sets off no three digits"),
    ("14.365", "`14.365` in column `a_mean` has more than 2 decimals"),
    (".5", "`.5` in column `a_mean` is no number"),
    ("5.", "`5.` in column `a_mean` is no number"),
    ("-", "`-` in column `a_mean` is no number"),
    ("~", "`~` in column `a_mean` is no number"),
    ("****", "`****` in column `a_mean` is no number"),
    ("１２", "`１２` in column `a_mean` is no number"),
    (
      "1234567890123", "`1234567890123` in column `a_mean` has more than 12 digits before the point"
    ),
  ])
  func `what is no number is refused with its reason`(cell: String, sentence: String) throws {
    let text = try report("occ_code,a_mean\n11-1011,\"\(cell)\"\n")
    #expect(text.hasPrefix("error[bad-number]: \(sentence)\n  ┌─ a.csv:2:10\n"))
  }

  @Test func `an amount whose thousands a point sets off is told how to write it`() throws {
    let text = try report("occ_code,a_mean\n11-1011,51.280\n")
    #expect(
      text.contains(
        "= help: amounts are kept exactly, in the smallest unit of the currency; round it as the "
          + "source does, and set off thousands with a comma or not at all\n"
      )
    )
  }

  @Test(arguments: [(";", "`;`"), ("\t", "tabs")])
  func `cells that are set off by something else than commas are told by that alone`(
    separator: String,
    name: String
  ) throws {
    let text = try report("occ_code\(separator)a_mean\n11-1011\(separator)51280\n")
    #expect(text.hasPrefix("error[missing-column]: the file has no column `occ_code`\n"))
    #expect(
      text.contains(
        "  = help: its cells are set off by \(name); save it with commas between them, and with "
          + "points in its numbers\n"
      )
    )
    #expect(text.matches(of: /error\[/).count == 1)
  }

  @Test func `twenty faults are listed and the others counted at the place of their first`() throws
  {
    let rows = (1...25).map { "11-\(1_000 + $0),x\n" }.joined()
    let text = try report("occ_code,a_mean\n" + rows)
    #expect(text.split(separator: "error[bad-number]").count == 20)
    #expect(
      text.hasSuffix(
        """

        error[further-faults]: 5 further errors of this file are not listed
           ┌─ a.csv:22:9
           = help: this is the place of the first of them

        """
      )
    )
  }
}
