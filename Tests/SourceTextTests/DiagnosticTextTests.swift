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

  @Test func `carets stand under emoji and flags`() {
    let file = SourceFile(path: "a.md", text: "🚀🇬🇷 x")
    let start = file.bytes.count - 1
    let text = DiagnosticText().text(
      of: Diagnostic(Differs(), at: file.location(of: start..<start + 1))
    )
    #expect(text.contains("│ 🚀🇬🇷 x\n  │      ^\n"))
  }

  @Test func `a line of wide letters is cut to the columns of a frame`() {
    let file = SourceFile(path: "a.md", text: String(repeating: "日", count: 200))
    let text = DiagnosticText().text(of: Diagnostic(Differs(), at: file.location(of: 300..<303)))
    let lines = text.split(separator: "\n")
    let shown = lines[2].dropFirst(4)
    #expect(shown == "…" + String(repeating: "日", count: 48) + "…")
    #expect(lines[3] == "  │ " + String(repeating: " ", count: 33) + "^^")
  }

  @Test func `what would move the cursor or turn the writing is a blank`() {
    let file = SourceFile(path: "a\u{1B}[2J.md", text: "a\u{1B}[31m\u{202E}b\u{9B}c")
    let text = DiagnosticText().text(of: Diagnostic(Differs(), at: file.location(of: 0..<1)))
    #expect(text.contains("┌─ a [2J.md:1:1\n 1│ a [31m b c\n"))
  }

  @Test func `a line as a whole is named without a column and shown without a frame`() {
    let line = SourceLocation(path: "a.csv", line: 3)
    #expect("\(line)" == "a.csv:3")
    #expect(
      DiagnosticText().text(of: Diagnostic(Differs(), at: line)).contains("┌─ a.csv:3\n  = help")
    )
  }

  @Test func `the parts of a fault have their colours`() {
    let file = SourceFile(path: "a.md", text: "one two")
    let text = DiagnosticText(colors: .terminal).text(
      of: Diagnostic(Differs(), at: file.location(of: 4..<7))
    )
    let expected = """
      <1;31>error[figure-differs, G-20]<0><1>: the text says $51,820, the data say $51,280<0>
        <36>┌─<0> a.md:1:5
      <36> 1│<0> one two
        <36>│<0>     <1;31>^^^<0>
        <36>= help:<0> generate figures --write

      """
    #expect(text == expected.replacing(/<([0-9;]+)>/) { "\u{1B}[\($0.output.1)m" })
  }
}
