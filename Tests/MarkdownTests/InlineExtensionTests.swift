import Markdown
import SourceText
import Testing

struct InlineExtensionTests {
  @Test(
    arguments: [
      ("a ~~b *c*~~ d", "a <del>b <em>c</em></del> d"), ("*a ~b* c~", "<em>a ~b</em> c~"),
      ("\\~~a~~", "~~a~~"), ("&#126;a~", "~a~"), ("`~a~`", "<code>~a~</code>"),
      ("a~b~c", "a<del>b</del>c"), ("~~ a ~~", "~~ a ~~"), ("~~~~a~~~~", "~~~~a~~~~"),
      ("[~a~](b)", "<a href=\"b\"><del>a</del></a>"), ("![~a~](b)", "<img src=\"b\" alt=\"a\" />"),
      ("~a~~b~", "~a~~b~"), ("~«α»~", "<del>«α»</del>"),
    ]
  )
  func `tildes strike through`(text: String, html: String) {
    #expect(Rendered("x " + text).html == "<p>x \(html)</p>\n")
  }

  @Test(
    arguments: [
      ("http://a.b/c_d.", "<a href=\"http://a.b/c_d\">http://a.b/c_d</a>."),
      ("HTTPS://Α.gr", "<a href=\"HTTPS://%CE%91.gr\">HTTPS://Α.gr</a>"),
      ("ftp://a.b", "ftp://a.b"), ("javascript://a.b", "javascript://a.b"),
      ("wage://a.b", "wage://a.b"), ("http://", "http://"), ("http:// a", "http:// a"),
      ("xwww.a.b", "xwww.a.b"), ("www.a", "<a href=\"http://www.a\">www.a</a>"),
      ("www._.a", "www._.a"), ("\\www.a.b", "\\www.a.b"), ("http\\://a.b", "http://a.b"),
      ("`http://a.b`", "<code>http://a.b</code>"),
      ("[http://a.b](c)", "<a href=\"c\">http://a.b</a>"),
      ("<http://a.b>", "<a href=\"http://a.b\">http://a.b</a>"),
      ("a@b.c", "<a href=\"mailto:a@b.c\">a@b.c</a>"),
      ("mailto:a@b.c", "<a href=\"mailto:a@b.c\">mailto:a@b.c</a>"),
      ("a@b", "a@b"), ("a\\@b.c", "a@b.c"), ("a@b@c.d", "a@<a href=\"mailto:b@c.d\">b@c.d</a>"),
      (
        "http://a.b/?c=1&amp;d=2", "<a href=\"http://a.b/?c=1&amp;d=2\">http://a.b/?c=1&amp;d=2</a>"
      ),
    ]
  )
  func `an address without any mark is a link`(text: String, html: String) {
    let rendered = Rendered("x " + text, Rendered.diverting)
    #expect(rendered.html == "<p>x \(html)</p>\n")
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test func `a bare address has its place, and those behind it theirs`() {
    var options = Rendered.diverting
    options.destinationsAsHoles = true
    let rendered = Rendered("Δες www.a.gr και b@c.gr, [1](wage:x) ~z~ [2](wage:y)", options)
    #expect(rendered.destinations.map(\.url) == ["http://www.a.gr", "mailto:b@c.gr"])
    #expect(rendered.destinations.map { rendered.place($0.place) } == ["1:5", "1:18"])
    #expect(rendered.links.map { rendered.place($0.place) } == ["1:27", "1:43"])
    let block = rendered.fragment.blocks[0]
    #expect(block.text == "Δες www.a.gr και b@c.gr, 1 z 2")
    #expect(block.source(of: 33..<34).map(rendered.place) == "1:39")
  }

  @Test func `a task has a label that holds its text`() {
    let rendered = Rendered("- [ ] a *b*\n- [X] c\n\n  d\n- e [ ] f\n- [ ]g", Rendered.accessible)
    #expect(
      rendered.html == """
        <ul>
        <li class="task">
        <p><label><input type="checkbox" disabled="" /> a <em>b</em></label></p>
        </li>
        <li class="task">
        <p><label><input type="checkbox" checked="" disabled="" /> c</label></p>
        <p>d</p>
        </li>
        <li>
        <p>e [ ] f</p>
        </li>
        <li>
        <p>[ ]g</p>
        </li>
        </ul>

        """
    )
  }

  @Test func `a task in a tight list ends before the list in it`() {
    let html = Rendered("1. [x] a\n   - [ ] b", Rendered.accessible).html
    #expect(html.contains("/> a</label>\n<ul>\n<li class=\"task\"><label>"))
  }
}
