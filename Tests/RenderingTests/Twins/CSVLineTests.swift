import Testing

@testable import Rendering

struct CSVLineTests {
  private func line(_ cells: String...) -> String {
    var line = CSVLine()
    for cell in cells { line.add(cell) }
    var bytes: [UInt8] = []
    line.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a", "a"), ("", ""), ("two words", "two words"), ("a,b", "\"a,b\""),
    ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("Διάμεσος", "Διάμεσος"), ("«α», «β»", "\"«α», «β»\""), ("it's", "it's"),
  ])
  func `a cell is quoted where it holds a comma, a quotation mark or a line's end`(
    cell: String,
    written: String
  ) {
    #expect(line(cell) == "\(written)\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+30 210", "'+30 210"), ("-a", "'-a"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=A1,B1", "\"'=A1,B1\""), ("＝1", "'＝1"),
    ("1=1", "1=1"), ("α=β", "α=β"),
  ])
  func `a text never starts a formula`(cell: String, written: String) {
    #expect(line(cell) == "\(written)\r\n")
  }

  @Test func `cells stand with commas between, empty ones with nothing`() {
    #expect(line("a", "", "b") == "a,,b\r\n")
    #expect(line("", "") == ",\r\n")
  }

  @Test func `a negative number stays a number`() {
    var line = CSVLine()
    line.add(number: "-21420")
    line.addEmpty()
    line.add(number: "0.58")
    var bytes: [UInt8] = []
    line.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "-21420,,0.58\r\n")
  }

  @Test func `what is written is read back`() {
    let cells = ["a", "", "b,c", "\"", "\"\"", "x\r\ny", "«Διάμεσος», Π50", "end"]
    var line = CSVLine()
    for cell in cells { line.add(cell) }
    var bytes: [UInt8] = []
    line.append(to: &bytes)
    line.append(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(ParsedForms.records(ofCSV: text) == [cells, cells])
  }
}
