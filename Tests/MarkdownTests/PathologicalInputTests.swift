import Markdown
import SourceText
import Testing

struct PathologicalInputTests {
  /// A text with a part that is repeated ten thousand times.
  struct Repetition: CustomTestStringConvertible {
    var before = ""
    let part: String
    var after = ""
    var closing = ""

    var text: String {
      before + String(repeating: part, count: 10_000) + after
        + String(repeating: closing, count: 10_000)
    }

    var testDescription: String { "\(before)\(part)...\(after)\(closing)".debugDescription }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Repetition(part: ">"), Repetition(part: "["), Repetition(part: "*a **b "),
      Repetition(part: "`a ``b "), Repetition(part: "# a\n"), Repetition(part: "[a](wage:x) "),
      Repetition(part: "<b> "), Repetition(part: "<b>x\n"), Repetition(part: "&amp &x"),
      Repetition(part: "\\&lt;"), Repetition(part: "a\n"), Repetition(part: "> a\n"),
      Repetition(part: "![", after: "a", closing: "](wage:b)"),
      Repetition(part: "[", after: "a", closing: "](b)"),
      Repetition(part: "[a]: b\n", after: "[a] c"),
      Repetition(part: "[a]: b\n", after: "*a* ", closing: "*a* "),
      Repetition(before: "[a]: b\n\n", part: "[a](b "),
      Repetition(before: "[a]: b\n\n", part: "[a] "),
      Repetition(part: "~"), Repetition(part: "~a "), Repetition(part: "~~a~b "),
      Repetition(part: "*~a "), Repetition(part: "|"), Repetition(part: "|\n"),
      Repetition(before: "|", part: "a|", after: "\n|", closing: "-|"),
      Repetition(before: "a|b\n-|-\n", part: "c|[1](wage:x)\n"),
      Repetition(before: "a|b\n-|-\n", part: "c|d|e\n"), Repetition(part: "a|b\n-|-|-\n"),
      Repetition(part: "a|b\n-|-\n\n"), Repetition(part: "[^"), Repetition(part: "[^a] "),
      Repetition(part: "[^a]", after: "\n\n[^a]: b"), Repetition(part: "[^a]: b\n", after: "\nx"),
      Repetition(part: "[^a]: [^a]\n    ", after: "\n\nx"),
      Repetition(before: "[^a]\n\n", part: "[^a]:\n"),
      Repetition(part: "> [!NOTE]\n"), Repetition(part: "> [!NOET]\n> a\n\n"),
      Repetition(part: "- [ ] a\n"), Repetition(part: "www."), Repetition(part: "www.a_"),
      Repetition(part: "http://"), Repetition(part: "a@"), Repetition(part: "a@b.c "),
      Repetition(part: "http://a.b/(", closing: ")"), Repetition(part: "http://a.b/&a;"),
      Repetition(part: "\\a ~b~ http://c.d "),
    ]
  )
  func `deep, long and repeated input ends soon and without a crash`(input: Repetition) {
    #expect(!Rendered(input.text, Rendered.diverting).fragment.html.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `thousands of captions and footnotes have an id each`() {
    let notes = (1...5_000).map { "[^\($0)]: b\n" }.joined()
    let references = (1...5_000).map { "[^\($0)] " }.joined()
    let tables = String(repeating: ": a\n\n|b|\n|-|\n\n", count: 5_000)
    let fragment = Rendered(references + "\n\n" + notes + "\nc\n\n" + tables, Rendered.accessible)
      .fragment
    #expect(fragment.ids.count == 15_000)
    #expect(fragment.ids.isSuperset(of: ["table", "table-5000", "fn5000", "fnref1"]))
  }

  @Test func `cells of a wide head are not added to thousands of short rows without end`() {
    let columns =
      String(repeating: "|a", count: 5_000) + "\n" + String(repeating: "|-", count: 5_000)
    let html = Rendered(columns + String(repeating: "\n|b", count: 5_000)).html
    #expect(html.utf8.count < 10_000_000)
    #expect(html.split(separator: "<td>b</td>").count == 5_001)
  }

  @Test func `quotes in quotes are all written`() {
    let html = Rendered(String(repeating: ">", count: 50_000) + "a").html
    #expect(html.hasPrefix("<blockquote>\n<blockquote>\n"))
    #expect(html.hasSuffix("<p>a</p>\n" + String(repeating: "</blockquote>\n", count: 50_000)))
  }

  @Test func `a place behind twenty thousand definitions is found`() {
    let text = String(repeating: "[a]: b\n", count: 20_000) + "c [1](wage:x)"
    let rendered = Rendered(text, Rendered.diverting)
    #expect(rendered.links.map { rendered.place($0.place) } == ["20001:4"])
  }
}
