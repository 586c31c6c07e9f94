import SourceText
import Testing

struct SourceFileTests {
  @Test func `a column counts Unicode scalars and a line any line end`() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}α\rβ\r\nγδ ε\n")
    let offset = file.bytes.count - 3
    let location = file.location(of: offset..<offset + 2)
    #expect("\(location)" == "a.md:3:4")
    #expect(location.text == "γδ ε")
    #expect(location.length == 1)
  }

  @Test func `a range over several lines is cut at the end of its first`() {
    let file = SourceFile(path: "a.md", text: "one two\nthree")
    let location = file.location(of: 4..<12)
    #expect(location.length == 3)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC3], 0), ([0x61, 0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xC0, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    ] as [([UInt8], Int)]
  )
  func `a file that is not UTF-8 is refused at its first bad byte`(bytes: [UInt8], bad: Int) {
    let report = #expect(throws: DiagnosticReport.self) {
      try SourceFile(path: "a.csv", bytes: bytes)
    }
    #expect(report?.diagnostics.first?.location?.column == bad + 1)
    #expect(report?.diagnostics.first?.fault.code == "not-utf-8")
  }

  @Test func `a NUL is refused`() {
    let report = #expect(throws: DiagnosticReport.self) {
      try SourceFile(path: "a.md", bytes: Array("a\0b".utf8))
    }
    #expect(report?.diagnostics.first?.fault.code == "nul-byte")
  }

  @Test func `Greek and emoji are well-formed`() throws {
    let file = try SourceFile(path: "a.md", bytes: Array("Μισθός 😀 €".utf8))
    #expect(file.text == "Μισθός 😀 €")
  }
}
