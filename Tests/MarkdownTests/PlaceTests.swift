import Markdown
import SourceText
import Testing

struct PlaceTests {
  /// Each text, and the lines and columns of its diverted links' texts.
  @Test(
    arguments: [
      ("The median was [$51,820](wage:a).", ["1:17"]),
      ("Ο μισθός ήταν [51.820 $](wage:a).", ["1:16"]),
      ("> - a\n>   b [1](wage:a)\n", ["2:8"]),
      ("> a\nlazy [1](wage:a)", ["2:7"]),
      ("1.  a\n\n    b\n      [1](wage:a)", ["4:8"]),
      ("a\r\nb [1](wage:a)\r\nc [2](wage:a)", ["2:4", "3:4"]),
      ("a\rb [1](wage:a)", ["2:4"]),
      ("a\r\rb [1](wage:a)", ["3:4"]),
      ("[1](wage:a) [1](wage:a) [1](wage:a)", ["1:2", "1:14", "1:26"]),
      ("a [more\nthan half](wage:a) [2](wage:b)", ["1:4", "2:21"]),
      ("> a [more\n> than half](\n> wage:a\n> 'title\n> of it') [2](wage:b)", ["1:6", "5:12"]),
      ("`[1](wage:a)` \\[1](wage:a) [1](wage:a)", ["1:29"]),
      ("&nbsp;&copy;&#8364; [1](wage:a)", ["1:22"]),
      ("[x]: /y\n[z]: /w\na [1](wage:a)", ["3:4"]),
      ("# a [1](wage:a) #", ["1:6"]),
      ("\\# *a* __b__ ![i](j \"k\") <b@c.de> [x][r] [r] [1](wage:a)\n\n[r]: s", ["1:47"]),
      ("- [1](wage:a)\n  - [2](wage:a)", ["1:4", "2:6"]),
      ("\ta\n\n \t[1](wage:a)\n\nb\n\t[2](wage:a)", ["6:3"]),
      ("\u{FEFF}[1](wage:a)", ["1:2"]),
    ] as [(String, [String])]
  )
  func `a link is found where it stands`(text: String, places: [String]) {
    let rendered = Rendered(text, Rendered.diverting)
    #expect(rendered.links.map { rendered.place($0.place) } == places)
    for link in rendered.links {
      #expect(link.textRange.map(rendered.fragment.source.text(in:)) != nil)
      #expect(link.destinationRange.map(rendered.fragment.source.text(in:)) == link.destination)
    }
  }

  @Test func `places count the lines of the front matter`() {
    let front = "---\ntitle: Αμοιβή\n---\n"
    let rendered = Rendered("\(front)\na [1](wage:a)", body: front.utf8.count, Rendered.diverting)
    #expect(rendered.links.map { rendered.place($0.place) } == ["5:4"])
    #expect(rendered.html == "<p>a {0}</p>\n")
  }

  @Test func `a caret stands under the text and under the destination`() {
    let rendered = Rendered("> Ήταν [$51,820](wage:a/median)", Rendered.diverting)
    let text = rendered.fragment.location(of: rendered.links[0].place)
    let destination = rendered.fragment.location(of: rendered.links[0].destinationPlace)
    #expect((text.column, text.length) == (9, 7))
    #expect((destination.column, destination.length) == (18, 13))
  }

  @Test func `a text block knows code, diverted links and where its words stand`() {
    let rendered = Rendered(
      "> Pay of\n> 51\\.280 and `14.36`, [1.72](wage:x) &amp; *30.140*",
      Rendered.diverting
    )
    let block = rendered.fragment.blocks[0]
    #expect(block.text == "Pay of 51.280 and 14.36, 1.72 & 30.140")
    #expect(block.code == [18..<23] && block.links == [25..<29])
    #expect(block.isTyped(7..<13) && !block.isTyped(18..<23) && !block.isTyped(26..<27))
    #expect(block.source(of: 32..<38).map(rendered.place) == "2:46")
    #expect(block.source(of: 0..<3).map(rendered.place) == "1:3")
    #expect(block.source(of: 7..<13) == nil)
    #expect(block.source(of: 18..<20) == nil)
  }

  @Test func `each paragraph and heading is a block`() {
    let rendered = Rendered("# a\n\n- b\n\n  > c *d*\n\n1. e\n   f\n\n---\n\n    g")
    #expect(rendered.fragment.blocks.map(\.text) == ["a", "b", "c d", "e f"])
    #expect(
      rendered.fragment.blocks.map { rendered.place($0.place) } == ["1:1", "3:3", "5:5", "7:4"]
    )
    #expect(rendered.fragment.firstParagraph?.text == "b")
  }
}
