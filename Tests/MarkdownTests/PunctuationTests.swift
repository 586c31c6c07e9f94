import Markdown
import SourceText
import Testing

struct PunctuationTests {
  private static let english = QuotationMarks("“", "”", inner: ("‘", "’"))
  private static let greek = QuotationMarks("«", "»", inner: ("“", "”"))
  private static let german = QuotationMarks("„", "“", inner: ("‚", "‘"))

  private func html(_ text: String, _ marks: QuotationMarks) -> String {
    var options = Rendered.diverting
    options.quotationMarks = marks
    return Rendered(text, options).html
  }

  @Test(
    arguments: [
      (#""So," he said, "'why' not?""#, "“So,” he said, “‘why’ not?”"),
      ("It's the dogs' '90s", "It’s the dogs’ ’90s"), (#"("a" -- *"b"*)"#, "(“a” – <em>“b”</em>)"),
      ("a---b... c", "a—b… c"), (#""`a`" and [b] ("c")"#, "“<code>a</code>” and [b] (“c”)"),
      (#""a"#, #"&quot;a"#), (#"5'10" tall"#, #"5'10&quot; tall"#),
      ("with --strict", "with --strict"),
      ("a -- b", "a – b"), ("----- ....", "----- ...."),
      (#"\"a\" \-- \..."#, #"&quot;a&quot; -- ..."#),
      (#"`"a" -- b...`"#, #"<code>&quot;a&quot; -- b...</code>"#),
      (#""a *b" c*"#, "“a <em>b” c</em>"), (#""a "b" c""#, "“a “b” c”"),
    ]
  )
  func `English is written with the marks of print`(text: String, html: String) {
    #expect(self.html("x " + text, Self.english) == "<p>x \(html)</p>\n")
  }

  @Test(
    arguments: [
      (#"Είπε: "όχι 'πια'"."#, "Είπε: «όχι “πια”»."), ("Απ' όλα, σ' αυτό", "Απ’ όλα, σ’ αυτό"),
      (#"«α» "β"..."#, "«α» «β»…"),
    ]
  )
  func `Greek is written with the marks of print`(text: String, html: String) {
    #expect(self.html(text, Self.greek) == "<p>\(html)</p>\n")
  }

  @Test func `German is written with the marks of print`() {
    let html = html(#""Ist's 'so'?" -- "Ja.""#, Self.german)
    #expect(html == "<p>„Ist’s ‚so‘?“ – „Ja.“</p>\n")
  }

  @Test func `what is bound, an address and the plain text stay as they are typed`() {
    var options = Rendered.diverting
    options.quotationMarks = Self.english
    let text = #""a" [it's "b" 1--2...](wage:x) http://a.b/it's--c "d" [it's](e)"#
    let rendered = Rendered(text, options)
    #expect(
      rendered.html == """
        <p>“a” {0} <a href="http://a.b/it&#x27;s--c">http://a.b/it's--c</a> “d” \
        <a href="e">it’s</a></p>

        """
    )
    #expect(rendered.links[0].html.html == Array("it's &quot;b&quot; 1--2...".utf8))
    #expect(rendered.fragment.blocks[0].text.hasPrefix(#""a" it's "b" 1--2..."#))
  }

  @Test func `headings, cells and descriptions of images are written so too, ids are not`() {
    let html = html("# \"a\" -- b\n\n|\"c\"|\n|-|\n|'d'|\n\n![\"e\"](f)", Self.english)
    #expect(html.hasPrefix("<h1 id=\"a-b\">“a” – b</h1>"))
    #expect(html.contains("<th>“c”</th>") && html.contains("<td>‘d’</td>"))
    #expect(html.hasSuffix("alt=\"“e”\" /></p>\n"))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["\"a ", "'a \"b ", "a' ", "\"a 'b' ", "--", "... "])
  func `thousands of marks take no time`(part: String) {
    let text = String(repeating: part, count: 10_000) + String(repeating: " b'", count: 10_000)
    #expect(!html(text, Self.greek).isEmpty)
  }
}
