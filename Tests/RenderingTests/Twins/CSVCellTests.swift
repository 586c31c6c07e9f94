import Testing

@testable import Rendering

struct CSVCellTests {
  private func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    CSVCell.append(Array(text.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a", "a"), ("", ""), ("two words", "two words"), ("a,b", "\"a,b\""),
    ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("Διάμεσος", "Διάμεσος"), ("«α», «β»", "\"«α», «β»\""), ("it's", "it's"),
  ])
  func `a cell is quoted where it holds a comma, a quotation mark or a line's end`(
    text: String,
    written: String
  ) {
    #expect(cell(text) == written)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+30 210", "'+30 210"), ("-a", "'-a"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("=A1,B1", "\"'=A1,B1\""),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), ("！a", "！a"),
    ("1=1", "1=1"), ("α=β", "α=β"),
  ])
  func `a text never starts a formula`(text: String, written: String) {
    #expect(cell(text) == written)
  }

  @Test func `a line ends as RFC 4180 says`() {
    var bytes: [UInt8] = []
    CSVCell.appendLineEnd(to: &bytes)
    #expect(bytes == [0x0D, 0x0A])
  }

  @Test func `what is written is read back`() {
    let cells = ["a", "", "b,c", "\"", "\"\"", "x\r\ny", "«Διάμεσος», Π50", "end"]
    let text = cells.map(cell).joined(separator: ",") + "\r\n"
    #expect(ParsedForms.records(ofCSV: text + text) == [cells, cells])
  }
}
