import SourceText
import Testing

struct DiagnosticTextTests {
  private struct Differs: Fault {
    let code = "figure-differs"
    let rule: String? = "G-20"
    let wording = Wording(
      "the text says $51,820, the data say $51,280",
      help: "generate figures --write"
    )
    let greekWording = Wording(
      "το κείμενο λέει 51.820 $, τα δεδομένα 51.280 $",
      help: "generate figures --write"
    )
  }

  @Test func `a fault shows heading, place, frame, notes and help`() {
    let file = SourceFile(
      path: "Content/en/pay.md",
      text: "\n\n\n\n\n\n\n\nThe median was [$51,820](wage:public-relations/median/year) a year.\n"
    )
    let start = file.bytes.firstIndex(of: UInt8(ascii: "$")) ?? 0
    let diagnostic = Diagnostic(
      Differs(),
      at: file.location(of: start..<start + 7),
      notes: [Note(.data, "Content/data/oews.csv:2, column a_median")]
    )
    let expected = """
      error[figure-differs, G-20]: the text says $51,820, the data say $51,280
        ┌─ Content/en/pay.md:9:17
       9│ The median was [$51,820](wage:public-relations/median/year) a year.
        │                 ^^^^^^^
        = data: Content/data/oews.csv:2, column a_median
        = help: generate figures --write

      """
    #expect(DiagnosticText().text(of: diagnostic) == expected)
  }

  @Test func `a fault is told in Greek, its severity and the labels of its notes too`() {
    let file = SourceFile(path: "Content/el/pay.md", text: "Ήταν 51.820 $.\n")
    let start = file.bytes.firstIndex(of: UInt8(ascii: "5")) ?? 0
    let data = Note(.data, "oews.csv:2, column a_median", greek: "oews.csv:2, στήλη a_median")
    let notes = [data] + [Note.Label.first, .opened, .page, .template].map { Note($0, "a") }
    let diagnostic = Diagnostic(Differs(), at: file.location(of: start..<start + 8), notes: notes)
    let expected = """
      σφάλμα[figure-differs, G-20]: το κείμενο λέει 51.820 $, τα δεδομένα 51.280 $
        ┌─ Content/el/pay.md:1:6
       1│ Ήταν 51.820 $.
        │      ^^^^^^^^
        = δεδομένα: oews.csv:2, στήλη a_median
        = πρώτη φορά: a
        = άνοιγμα: a
        = σελίδα: a
        = πρότυπο: a
        = βοήθεια: generate figures --write

      """
    #expect(DiagnosticText(in: .greek).text(of: diagnostic) == expected)
  }

  @Test func `carets stand under wide and combining letters`() {
    let file = SourceFile(path: "a.md", text: "日e\u{301}\tx")
    let start = file.bytes.count - 1
    let text = DiagnosticText().text(
      of: Diagnostic(Differs(), at: file.location(of: start..<start + 1))
    )
    #expect(text.contains(" 1│ 日e\u{301} x\n  │     ^\n"))
  }

  @Test func `a long line is cut around the place`() {
    let file = SourceFile(
      path: "a.csv",
      text: String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
    )
    let text = DiagnosticText().text(of: Diagnostic(Differs(), at: file.location(of: 200..<201)))
    let lines = text.split(separator: "\n")
    #expect(lines[2].count == 4 + DiagnosticText.frameWidth + 2)
    #expect(lines[2].hasPrefix(" 1│ …a") && lines[2].hasSuffix("b…"))
    let caret = lines[3].distance(
      from: lines[3].startIndex,
      to: lines[3].firstIndex(of: "^") ?? lines[3].endIndex
    )
    #expect(Array(lines[2])[caret] == "X")
  }
}
