import SourceText
import Testing
import WageData

struct CSVTableTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(SourceFile(path: "list.csv", text: text), columns: ["name", "rank"])
  }

  @Test func `columns are found by their names, in any order and case`() throws {
    let table = try table("\u{FEFF}Rank,other,NAME\r\n1,x,\"a \"\"b\"\"\"\r\n\r\n 2 ,y,c\r\n")
    #expect(table.count == 2)
    #expect(table.text(row: 0, column: 0) == "a \"b\"")
    #expect(table.text(row: 1, column: 1) == "2")
  }

  @Test func `a cell knows its place`() throws {
    let table = try table("name,rank\nα, 12\n")
    let place = table.location(row: 0, column: 1)
    #expect("\(place)" == "list.csv:2:4")
    #expect(place.length == 2)
  }

  @Test(arguments: [
    ("name,rank\na\n", "the row has one cell, the header has 2"),
    ("name,rank\na,1,2\n", "the row has 3 cells, the header has 2"),
    ("name,ran\na,1\n", "the file has no column `rank`"),
    ("name,rank,name\na,1,b\n", "the column `name` is there twice: it is column 1 already"),
    ("name,rank\n\"a,1\n", "the quotation mark that opens this cell is never closed"),
  ])
  func `what is no table is refused`(text: String, sentence: String) {
    let report = #expect(throws: DiagnosticReport.self) { try table(text) }
    #expect(report?.sorted.map(\.fault.wording.sentence) == [sentence])
  }
}
