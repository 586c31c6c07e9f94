import Markdown
import SourceText
import Testing

struct HoleTests {
  @Test func `a diverted link leaves a hole and nothing else`() {
    let rendered = Rendered(
      "The *median* was [$51,280](wage:a/median/year 'x') & [**1.72**](<wage:ratio/a/b>).",
      Rendered.diverting
    )
    #expect(rendered.html == "<p>The <em>median</em> was {0} &amp; {1}.</p>\n")
    #expect(rendered.links.map(\.destination) == ["wage:a/median/year", "wage:ratio/a/b"])
    #expect(rendered.links.map(\.text) == ["$51,280", "1.72"])
    #expect(rendered.links.map(\.title) == ["x", ""])
    #expect(rendered.links[1].html.html == Array("<strong>1.72</strong>".utf8))
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test func `an image in a diverted link has its hole in the link's own HTML`() {
    var options = Rendered.diverting
    options.destinationsAsHoles = true
    let rendered = Rendered("ab [c ![d](e.png)](wage:x) [f](g)", options)
    #expect(rendered.html == "<p>ab {0} <a href=\"{1}\">f</a></p>\n")
    #expect(rendered.links[0].html.html == Array("c <img src=\"\" alt=\"d\" />".utf8))
    #expect(rendered.links[0].html.holes.map(\.offset) == [12])
  }

  @Test func `a scheme is diverted in any case and spelling`() {
    let rendered = Rendered("[a](WAGE:x) [b](w&#97;ge:y)", Rendered.diverting)
    #expect(rendered.html == "<p>{0} {1}</p>\n")
    #expect(rendered.links.map(\.destination) == ["WAGE:x", "wage:y"])
  }

  @Test func `a heading keeps its holes in the outline`() {
    let rendered = Rendered("# a [b](wage:c) d", Rendered.diverting)
    #expect(rendered.html == "<h1 id=\"a-b-d\">a {0} d</h1>\n")
    #expect(rendered.fragment.headings[0].html.holes.map(\.offset) == [2])
  }

  @Test func `destinations become holes between their quotes`() {
    var options = MarkdownOptions()
    options.destinationsAsHoles = true
    let rendered = Rendered("[a](/b \"t\") ![c](<d e.png>) <https://f.gr> [g][]\n\n[g]: h", options)
    #expect(
      rendered.html == """
        <p><a href="{0}" title="t">a</a> <img src="{1}" alt="c" /> <a href="{2}">https://f.gr</a> \
        <a href="{3}">g</a></p>

        """
    )
    #expect(rendered.destinations.map(\.url) == ["/b", "d e.png", "https://f.gr", "h"])
    #expect(rendered.destinations.map(\.isImage) == [false, true, false, false])
    #expect(
      rendered.destinations.map { rendered.place($0.place) } == ["1:5", "1:19", "1:30", "1:44"]
    )
  }

  @Test func `a diverted fence becomes a hole between blocks`() {
    let rendered = Rendered(
      "a\n```wages extra\nshow: p10\n\nper: year\n```\n```swift\n<\n```",
      Rendered.diverting
    )
    #expect(
      rendered.html == "<p>a</p>\n{0}<pre><code class=\"language-swift\">&lt;\n</code></pre>\n"
    )
    #expect(rendered.fences.map(\.info) == ["wages extra"])
    #expect(rendered.fences.map(\.body) == ["show: p10\n\nper: year\n"])
    #expect(rendered.fences.map { rendered.place($0.place) } == ["2:1"])
    #expect(rendered.fences[0].lines.map(rendered.place) == ["3:1", "4:1", "5:1"])
    #expect(rendered.fences[0].bodyRange == 17..<38)
  }

  @Test func `the lines of a fence are found in quotes, lists and behind CR LF`() {
    let rendered = Rendered(
      "> - ~~~ wages\r\n>   show: p10\r\n> \tper: year\r\n>   ~~~\r\n",
      Rendered.diverting
    )
    #expect(rendered.fences[0].body == "show: p10\nper: year\n")
    #expect(rendered.fences[0].lines.map(rendered.place) == ["2:5", "3:4"])
    #expect(rendered.fences[0].bodyRange == nil)
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test(arguments: ["```wages\n```", "```wages\n\n```", "> ```wages\n> a\n> ```\n\nb"])
  func `a closed fence is no fault`(text: String) {
    #expect(Rendered(text, Rendered.diverting).report.diagnostics.isEmpty)
  }
}
