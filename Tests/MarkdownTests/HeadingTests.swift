import Foundation
import SourceText
import Testing

@testable import Markdown

struct HeadingTests {
  private func ids(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> [String] {
    Rendered(text, options).fragment.headings.map(\.id)
  }

  @Test(
    arguments: [
      ("Τι κάνουν οι εκπρόσωποι", "τι-κάνουν-οι-εκπρόσωποι"),
      ("ΟΙ ΜΙΣΘΟΊ ΤΟΥΣ", "οι-μισθοί-τους"), ("ΣΑΣ Σ. ΟΔΟΣ;", "σας-σ-οδος"),
      ("Pay & conditions, 2008", "pay-conditions-2008"), ("`code` and *more*", "code-and-more"),
      ("snake_case - a test", "snake_case-a-test"), ("«Αμοιβή»: πόσο;", "αμοιβή-πόσο"),
      ("...", "section"), ("日本語", "日本語"), ("a\u{301}ρ", "áρ"), ("-x--y-", "x-y"),
    ]
  )
  func `an id keeps letters and digits of any script`(heading: String, id: String) {
    #expect(ids("# \(heading)") == [id])
  }

  @Test(
    arguments: [
      "Pay & Conditions, 2008", " a\tb  c\u{B}d ", "-x--Y-z", "snake_case", "1.5 (x/y) \u{1C}z",
      "*", "",
    ]
  )
  func `a heading in Latin letters has the id that it has before a letter of another alphabet`(
    heading: String
  ) {
    let id = Slug.of(heading)
    #expect(Slug.of("\(heading) é") == (id == "section" ? "é" : "\(id)-é"))
  }

  @Test(
    arguments: [
      "ε\u{301}να", "ι\u{308}\u{301}", "Α\u{301}", "\u{1F71}", "é\u{300}", "q\u{301}\u{302}",
    ]
  )
  func `an id is composed`(heading: String) {
    let id = heading.precomposedStringWithCanonicalMapping.lowercased()
    #expect(ids("# \(heading)").map { Array($0.unicodeScalars) } == [Array(id.unicodeScalars)])
  }

  @Test func `equal headings are numbered past ids that are another's own`() {
    #expect(ids("# x\n# x\n# x-2\n# x\n# x-2\n# X") == ["x", "x-3", "x-2", "x-4", "x-2-2", "x-5"])
    #expect(ids("# !\n# ?\n# Section") == ["section", "section-2", "section-3"])
  }

  // Levels as they are written; the text stands below a heading of level 1.
  @Test(
    arguments: [
      ("## a\n#### b\n### c\n##### d", 0, ["#### 2:1 ###", "##### 4:1 ####"]),
      ("### a\n#### b\n## c\n### d\n## e", 0, ["### 1:1 ##"]),
      ("# a\n## b\n# c\n### d", 1, ["### 4:1 ##"]), ("## a\n# b", 1, ["## 1:1 #"]),
      ("> ## a\n\n- #### b\n\nc[^1]\n\n[^1]: ###### d", 0, ["#### 3:3 ###", "###### 7:7 #####"]),
      ("<h3>a</h3>\n\n#### b\n\n<p>\n<H2 id=\"x\">\n\n#### c", 0, ["#### 8:1 ###"]),
      ("## a\n### b\n#### c\n##### d\n###### e\n## f", 0, []), ("text", 0, []),
    ]
  )
  func `a heading that skips a level is told with the level that could come next`(
    text: String,
    shift: Int,
    faults: [String]
  ) {
    var options = MarkdownOptions()
    options.rawHTML = .allow
    options.headingShift = shift
    options.outerLevel = 1
    let told = Rendered(text, options).report.sorted.map { diagnostic in
      let marks = diagnostic.fault.wording.sentence.split(separator: "`")
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? ""
      return "\(marks[1]) \(place) \(marks[3])"
    }
    #expect(told == faults)
  }

  @Test func `levels are not looked at unless it is asked for`() {
    #expect(Rendered("###### a\n# b\n#### c").report.diagnostics.isEmpty)
  }

  @Test func `a prefix stands before ids and nowhere else`() {
    var options = MarkdownOptions()
    options.idPrefix = "customer-service-"
    let rendered = Rendered("## Pay\n\n[see](#pay)\n\n## Pay", options)
    #expect(
      rendered.html == """
        <h2 id="customer-service-pay">Pay</h2>
        <p><a href="#pay">see</a></p>
        <h2 id="customer-service-pay-2">Pay</h2>

        """
    )
  }

  @Test func `headings go down by the shift and stop at the sixth level`() {
    var options = MarkdownOptions()
    options.headingShift = 2
    #expect(
      Rendered("# a\n\nb\n---\n\n##### c", options).fragment.headings.map(\.level) == [3, 4, 6]
    )
  }

  @Test func `a first heading is taken as the title`() {
    var options = Rendered.diverting
    options.takesTitle = true
    let rendered = Rendered("## *Pay* of [1](wage:x)\n\n# Next", options)
    #expect(rendered.html == "<h1 id=\"next\">Next</h1>\n")
    #expect(rendered.fragment.title?.text == "Pay of 1")
    #expect(rendered.fragment.title?.id == "pay-of-1")
    #expect(rendered.fragment.title?.html.html == Array("<em>Pay</em> of ".utf8))
    #expect(rendered.fragment.title?.html.holes.map(\.offset) == [16])
    #expect(rendered.fragment.headings.map(\.text) == ["Next"])
    #expect(rendered.fragment.holes.isEmpty)
  }

  @Test func `a heading behind another block is no title`() {
    var options = MarkdownOptions()
    options.takesTitle = true
    let rendered = Rendered("a\n\n# b", options)
    #expect(rendered.fragment.title == nil)
    #expect(rendered.html == "<p>a</p>\n<h1 id=\"b\">b</h1>\n")
  }

  @Test func `a heading behind definitions has its own place`() {
    let rendered = Rendered("[a]: /x\n[b]: /y\n 'title'\nText\n===")
    #expect(rendered.fragment.headings.map { rendered.place($0.place) } == ["4:1"])
  }
}
