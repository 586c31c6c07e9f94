import DataImport
import Testing

/// Workbooks: what their cells say, and what is wrong with them.
struct WorkbookTests {
  private let header =
    #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>OCC_TITLE</t></is></c>"#
    + #"<c r="C1" t="str"><f>x</f><v>H_MEDIAN</v></c><c r="D1" t="s"><v>1</v></c></row>"#
  private let strings = [
    "<t>OCC_CODE</t>", "<r><t>ANN</t></r><r><rPr/><t>UAL</t></r><rPh sb=\"0\"><t>no</t></rPh>",
    "<t xml:space=\"preserve\"> 27-3043 </t>", "<t>Writers, &quot;all&quot; &amp; some</t>",
  ]

  private func archive(_ rows: String) -> ArchiveBuilder {
    WorkbookBuilder.archive(rows: header + rows, strings: strings)
  }

  private func refusal(_ archive: ArchiveBuilder) throws -> String {
    try Download("x.xlsx", archive.bytes).refusal()
  }

  private func refusal(
    of part: String,
    _ change: (inout ArchiveBuilder.Member) -> Void
  ) throws -> String {
    var archive = archive("")
    archive.change(part, change)
    return try refusal(archive)
  }

  private static func replace(_ old: String, _ new: String, in member: inout ArchiveBuilder.Member)
  {
    let text = String(decoding: member.bytes, as: UTF8.self)
    member.bytes = Array(text.replacing(old, with: new).utf8)
  }

  @Test func `every kind of cell is read`() throws {
    let rows =
      #"<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c>"#
      + #"<c r="C2"><v>28.340000000000003</v></c></row>"#
      + #"<row r="4"><c r="A4" t="inlineStr"><is><r><t>25-</t></r><r><t>2021</t></r></is></c>"#
      + #"<c r="C4" t="str"><v>*</v></c><c r="D4" t="b"><v>1</v></c></row>"#
      + #"<row><c t="inlineStr"><is><t>25-2022</t></is></c><c/><c><v>17</v></c></row>"#
      + #"<row r="9"/><row r="10"><c r="A10" s="3"/><c r="D10" s="3"/></row>"#
    #expect(
      try Download("M2024.xlsx", archive(rows).bytes).imported().dataFile == """
        OCC_CODE,OCC_TITLE,H_MEDIAN,ANNUAL
        27-3043,"Writers, ""all"" & some",28.34,
        25-2021,,*,TRUE
        25-2022,,17.00,

        """
    )
  }

  @Test func `a fault is shown at the row of the sheet`() throws {
    let rows = #"<row r="7"><c r="A7" t="s"><v>2</v></c><c r="C7" t="e"><v>#REF!</v></c></row>"#
    #expect(
      try refusal(archive(rows)) == """
        error[import-foreign-word]: `#REF!` in column `H_MEDIAN` is no word of the published files
          ┌─ x.xlsx:7:12
         7│  27-3043 ,,#REF!,
          │            ^^^^^
          = help: they write `*`, `**` or `#`; the file was altered after it was published; download it again

        """
    )
  }

  @Test(arguments: [
    #"<row r="2"><c r="A2" t="s"><v>9</v></c></row>"#,
    #"<row r="2"><c r="A2" t="s"><v>-1</v></c></row>"#,
    #"<row r="2"><c r="A2" t="x"><v>1</v></c></row>"#,
    #"<row r="2"><c r="IW2"><v>1</v></c></row>"#,
    #"<row r="2"><c r="2"><v>1</v></c></row>"#,
    #"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>"#,
  ])
  func `a row that breaks the format is refused`(row: String) throws {
    #expect(
      try refusal(archive(row)) == """
        error[import-malformed-sheet]: the first sheet is damaged at row 2
          ┌─ x.xlsx
          = help: open it in a program for spreadsheets and save it as .xlsx again

        """
    )
  }

  @Test(arguments: ["1", "0", "x", "1048577", "99999999999999999999"])
  func `rows must rise and stay within the format`(number: String) throws {
    #expect(
      try refusal(archive(#"<row r="\#(number)"/>"#)).hasPrefix(
        "error[import-malformed-sheet]: the first sheet is damaged at row 2\n"
      )
    )
  }

  @Test(arguments: [
    WorkbookBuilder.sheet, WorkbookBuilder.strings, WorkbookBuilder.workbook, WorkbookBuilder.links,
    WorkbookBuilder.contentTypes, "_rels/.rels",
  ])
  func `a document type is refused in every part`(part: String) throws {
    let text = try refusal(of: part) { member in
      Self.replace(
        "?>",
        #"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f "ff">]>"#,
        in: &member
      )
    }
    #expect(
      text == """
        error[import-document-type]: `\(part)` of the workbook declares a document type, which can do harm
          ┌─ x.xlsx
          = help: no program for spreadsheets writes one; download the file again

        """
    )
  }

  @Test func `a document type is found wherever pieces are split`() throws {
    for blanks in stride(from: 0, to: 40, by: 1) {
      let text = try refusal(of: WorkbookBuilder.sheet) { member in
        let filler = String(repeating: " ", count: 8_150 - 55 + blanks)
        Self.replace("?>", "?>\(filler)<!DOCTYPE x>", in: &member)
      }
      #expect(text.contains("[import-document-type]"))
    }
  }

  @Test(arguments: ["UTF-16", "ibm037", "utf-7"])
  func `another encoding is refused`(encoding: String) throws {
    let text = try refusal(of: WorkbookBuilder.sheet) { member in
      Self.replace("UTF-8", encoding, in: &member)
    }
    #expect(
      text == """
        error[import-foreign-encoding]: `xl/worksheets/sheet1.xml` of the workbook is not UTF-8
          ┌─ x.xlsx
          = help: save it as .xlsx again

        """
    )
  }

  @Test func `UTF-16 is refused whatever it declares`() throws {
    let text = try refusal(of: WorkbookBuilder.sheet) { member in
      member.bytes = [0xFF, 0xFE] + member.bytes.flatMap { [$0, 0] }
    }
    #expect(text.hasPrefix("error[import-foreign-encoding]"))
  }

  @Test func `a document of another kind is refused`() throws {
    let text = try refusal(of: WorkbookBuilder.contentTypes) { member in
      Self.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main", in: &member)
    }
    #expect(
      text == """
        error[import-not-a-workbook]: the file says of itself that it is `application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml`, which is no workbook (.xlsx)
          ┌─ x.xlsx
          = help: save it as .xlsx, or download it again

        """
    )
  }

  @Test func `a document without a kind is refused`() throws {
    let text = try refusal(of: WorkbookBuilder.contentTypes) { member in
      Self.replace("/xl/workbook.xml", "/other.xml", in: &member)
    }
    #expect(
      text == """
        error[import-not-a-workbook]: the file says of itself that it is no workbook
          ┌─ x.xlsx
          = help: save it as .xlsx, or download it again

        """
    )
  }

  @Test(arguments: [
    WorkbookBuilder.sheet, WorkbookBuilder.strings, WorkbookBuilder.workbook, WorkbookBuilder.links,
    "_rels/.rels",
  ])
  func `a part that is missing is named`(part: String) throws {
    var archive = archive("")
    archive.remove(part)
    #expect(
      try refusal(archive) == """
        error[import-missing-part]: the workbook has no part `\(part)`
          ┌─ x.xlsx
          = help: download it again

        """
    )
  }

  @Test func `a first sheet without cells is refused`() throws {
    let text = try refusal(of: WorkbookBuilder.links) { member in
      Self.replace(
        #"/worksheet" Target="worksheets/sheet1.xml""#,
        #"/chartsheet" Target="chartsheets/sheet1.xml""#,
        in: &member
      )
    }
    #expect(
      text == """
        error[import-no-worksheet]: the first sheet of the workbook, `national_M2024_dl`, holds no cells
          ┌─ x.xlsx
          = help: put the sheet with the data first; in the published files it is

        """
    )
  }

  @Test(arguments: ["</sheetData></worksheet>", "</worksheet>"])
  func `a sheet that ends too early is refused`(end: String) throws {
    let text = try refusal(of: WorkbookBuilder.sheet) { Self.replace(end, "", in: &$0) }
    #expect(
      text == """
        error[import-malformed-xml]: `xl/worksheets/sheet1.xml` of the workbook is no XML from line 1 on
          ┌─ x.xlsx
          = help: download it again

        """
    )
  }

  @Test(arguments: [
    "<row r='2'></c>", "<row r='2'><c r='A2'><v>&nothing;</v></c></row>", "<", "\u{1}",
  ])
  func `a sheet that is no XML is refused`(rows: String) throws {
    #expect(try refusal(archive(rows)).hasPrefix("error[import-malformed-xml]"))
  }

  @Test func `a link out of the file is not followed`() throws {
    let text = try refusal(of: WorkbookBuilder.links) { member in
      Self.replace(
        #"Target="worksheets/sheet1.xml""#,
        #"Target="file:///etc/passwd" TargetMode="External""#,
        in: &member
      )
    }
    #expect(text.hasPrefix("error[import-missing-part]"))
  }

  @Test func `a part that inflates beyond measure is refused`() throws {
    let text = try refusal(of: WorkbookBuilder.sheet) { member in
      Self.replace("?>", "?>" + String(repeating: " ", count: 12_000_000), in: &member)
    }
    #expect(text.hasPrefix("error[import-inflates-too-far]: `xl/worksheets/sheet1.xml`"))
  }

  @Test func `a cell may hold what the format allows and no more`() throws {
    let text = { (count: Int) in
      #"<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>"#
        + String(repeating: "x", count: count) + "</t></is></c></row>"
    }
    #expect(try Download("M2024.xlsx", archive(text(131_068)).bytes).refusal() == "it was imported")
    #expect(try refusal(archive(text(131_069))).hasPrefix("error[import-malformed-sheet]"))
  }

  @Test func `a shared text may hold what the format allows and no more`() throws {
    let texts = strings + ["<t>\(String(repeating: "x", count: 131_069))</t>"]
    let archive = WorkbookBuilder.archive(rows: header, strings: texts)
    #expect(
      try refusal(archive) == """
        error[import-too-many-texts]: the texts of the workbook take more than 100 MB, or one more than a cell can hold
          ┌─ x.xlsx
          = help: save its first sheet as CSV and import that

        """
    )
  }

  @Test func `a list beyond measure is refused`() throws {
    let text = try refusal(of: WorkbookBuilder.workbook) { member in
      Self.replace(
        "</sheets>",
        String(repeating: "<sheet/>", count: 10_000) + "</sheets>",
        in: &member
      )
    }
    #expect(
      text == """
        error[import-too-many-elements]: `xl/workbook.xml` of the workbook lists more than any program writes
          ┌─ x.xlsx
          = help: no published file does; download it again

        """
    )
  }

  @Test func `a workbook that is cut short is refused`() throws {
    let bytes = archive("").bytes
    #expect(
      try Download("x.xlsx", Array(bytes.dropLast(30))).refusal()
        .hasPrefix("error[import-truncated]")
    )
  }
}
