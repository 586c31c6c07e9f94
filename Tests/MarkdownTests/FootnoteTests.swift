import Markdown
import SourceText
import Testing

struct FootnoteTests {
  @Test func `footnotes stand at the end, in the order of the references to them`() {
    let text = "a[^b] c[^A] d[^b]\n\n[^a]: First *x*\n[^b]: Second\n\nmore"
    let rendered = Rendered(text, Rendered.accessible)
    #expect(
      rendered.html == """
        <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> c<sup class="footnote-ref"><a href="#fn2" id="fnref2" \
        role="doc-noteref" aria-label="Footnote 2">2</a></sup> d<sup class="footnote-ref">\
        <a href="#fn1" id="fnref1-2" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
        <p>more</p>
        <section class="footnotes">
        <ol>
        <li id="fn1">
        <p>Second <a href="#fnref1" class="footnote-backref" role="doc-backlink" \
        aria-label="Back 1">↩</a> <a href="#fnref1-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="fn2">
        <p>First <em>x</em> <a href="#fnref2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back 2">↩</a></p>
        </li>
        </ol>
        </section>

        """
    )
    #expect(rendered.fragment.blocks.map(\.text) == ["a c d", "more", "Second", "First x"])
  }

  @Test func `ids are those of no heading and of no other text of the page`() {
    var options = MarkdownOptions()
    options.idPrefix = "x-"
    options.takenIDs = ["fnref1"]
    let rendered = Rendered("# fn1\n\na[^b]\n\n[^b]: c", options)
    #expect(rendered.html.contains("<a href=\"#x-fn1-2\" id=\"x-fnref1-2\">1</a>"))
    #expect(rendered.html.contains("<li id=\"x-fn1-2\">"))
    #expect(rendered.fragment.ids == ["fn1", "fn1-2", "fnref1-2"])
  }

  @Test(
    arguments: [
      (
        "a[^1]\n\n[^1]: [1](wage:x)\n\n    b [2](wage:y)\n    - [3](wage:z)", ["3:8", "5:8", "6:8"]
      ),
      ("> a[^1]\n>\n> [^1]: b\n> c [1](wage:x)\n", ["4:6"]),
      ("a[^1]\n\n[^1]:\n    > ά [1](wage:x)", ["4:10"]),
      ("- a[^1]\n\n  [^1]: b [1](wage:x)\n- c", ["3:12"]),
      ("a[^1]\r\n\r\n[^1]:\t# b [1](wage:x)", ["3:12"]),
      ("a[^1]\n\n[^1]: |b|\n    |-|\n    |[1](wage:x)|", ["5:7"]),
    ] as [(String, [String])]
  )
  func `a figure in a footnote is found where it stands`(text: String, places: [String]) {
    let rendered = Rendered(text, Rendered.accessible)
    #expect(rendered.links.map { rendered.place($0.place) } == places)
    for link in rendered.links {
      #expect(link.textRange.map(rendered.fragment.source.text(in:)) == link.text)
    }
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test func `lists around a footnote stay as they are`() {
    let text = "- a[^1]\n- b\n\n[^1]: c\n\n+ d\n\n+ e\n\n* f"
    let html = Rendered(text).html
    #expect(html.hasPrefix("<ul>\n<li>a<sup"))
    #expect(html.contains("<ul>\n<li>\n<p>d</p>\n</li>\n<li>\n<p>e</p>\n</li>\n</ul>\n<ul>\n<li>f"))
  }

  @Test(
    arguments: [
      "```\n[^1]: a\n```", "`[^1]`", "# b\n\n    [^1]: a", "\\[^1]", "[^ 1]", "[^]",
      "![a [^1]](b.png)",
      "[a [^1]](b)", "[^1](b)", "<!--\n[^1]: a\n-->",
    ]
  )
  func `what is code, escaped or a link is no footnote`(text: String) {
    var options = MarkdownOptions()
    options.rawHTML = .allow
    let rendered = Rendered("x[^a]\n\n[^a]: y\n\n\(text)", options)
    #expect(rendered.report.diagnostics.isEmpty)
    #expect(rendered.html.split(separator: "<li id=").count == 2)
    #expect(!rendered.html.contains("+   "))
  }

  @Test func `a reference without a footnote and a footnote without a reference are told of`() {
    let rendered = Rendered("a[^nota] b[^2]\n\n[^note]: c\n[^d]: e [^d]\n[^D]: f")
    #expect(rendered.html == "<p>a[^nota] b[^2]</p>\n")
    #expect(
      rendered.reportText == """
        error[footnote-undefined]: there is no footnote `[^nota]`
          ┌─ a.md:1:2
         1│ a[^nota] b[^2]
          │  ^^^^^^^
          = help: did you mean `[^note]`?

        error[footnote-undefined]: there is no footnote `[^2]`
          ┌─ a.md:1:11
         1│ a[^nota] b[^2]
          │           ^^^^
          = help: write its text on a line of its own, `[^2]: text`, or `\\[` if it is none

        warning[footnote-unused]: nothing refers to the footnote `[^note]`, so it is left out
          ┌─ a.md:3:1
         3│ [^note]: c
          │ ^^^^^^^^
          = help: write `[^note]` where it belongs

        warning[footnote-unused]: nothing refers to the footnote `[^d]`, so it is left out
          ┌─ a.md:4:1
         4│ [^d]: e [^d]
          │ ^^^^^
          = help: write `[^d]` where it belongs

        warning[footnote-twice]: there is a footnote `[^D]` before, so this one is left out
          ┌─ a.md:5:1
         5│ [^D]: f
          │ ^^^^^
          = help: give it a label of its own

        """
    )
  }
}
