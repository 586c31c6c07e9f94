import Markdown
import SourceText
import Testing

struct TableTests {
  @Test(arguments: ["<br>", "<br/>", "<br />", "<BR>"])
  func `a tag of a line break breaks the line of a cell`(tag: String) {
    let rendered = Rendered("| A\(tag)B |\n| --- |\n| c \(tag) d |")
    #expect(rendered.html.contains("<th>A<br />B</th>"))
    #expect(rendered.html.contains("<td>c <br /> d</td>"))
    #expect(rendered.report.diagnostics.isEmpty)
    #expect(rendered.fragment.blocks.map(\.text) == ["A B", "c   d"])
  }

  @Test func `other tags in a cell and line breaks elsewhere are raw HTML`() {
    let rendered = Rendered("a<br>b\n\n| A |\n| --- |\n| <b>c</b> <br class=\"x\"> |")
    #expect(!rendered.html.contains("<br"))
    #expect(rendered.report.diagnostics.count == 4)
  }

  @Test func `a table is a region that the keyboard scrolls, named by its heads`() {
    let rendered = Rendered("| *A* | B |\n| :-- | --: |\n| c | `d` |", Rendered.accessible)
    #expect(
      rendered.html == """
        <div class="text-table" role="region" tabindex="0" aria-label="Πίνακας: A, B">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left"><em>A</em></th>
        <th scope="col" class="right">B</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">c</td>
        <td class="right"><code>d</code></td>
        </tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test(arguments: [": A *fine* caption\n\n", ":   A *fine* caption\n"])
  func `a paragraph that begins with a colon is the caption of the table below it`(caption: String)
  {
    var options = Rendered.accessible
    options.idPrefix = "pay-"
    options.takenIDs = ["table"]
    let rendered = Rendered(caption + "| A |\n|---|", options)
    #expect(
      rendered.html == """
        <div class="text-table" role="region" tabindex="0" aria-labelledby="pay-table-2">
        <table>
        <caption id="pay-table-2"><span>A <em>fine</em> caption</span></caption>
        <thead>
        <tr>
        <th scope="col">A</th>
        </tr>
        </thead>
        </table>
        </div>

        """
    )
    #expect(rendered.fragment.ids == ["table-2"])
    #expect(rendered.fragment.blocks.map(\.text) == ["A fine caption", "A"])
    #expect(rendered.fragment.firstParagraph == nil)
  }

  @Test(arguments: [
    ": a\n\nb\n\n|c|\n|-|", ": a\n\n> |c|\n> |-|", "\\: a\n\n|c|\n|-|", ":a\n\n|c|\n|-|",
  ])
  func `another paragraph is no caption`(text: String) {
    let html = Rendered(text, Rendered.accessible).html
    #expect(html.contains("<table>") && !html.contains("<caption"))
    #expect(html.hasPrefix("<p>:"))
  }

  @Test func `with an empty corner the first cell of each row is its head`() {
    let rendered = Rendered("| | A |\n|-|-|\n| b | c |", Rendered.accessible)
    #expect(rendered.html.contains("<td></td>\n<th scope=\"col\">A</th>"))
    #expect(rendered.html.contains("<th scope=\"row\">b</th>\n<td>c</td>"))
  }

  /// Each text, and the lines and columns of its diverted links' texts.
  @Test(
    arguments: [
      ("| a | b |\n|---|---|\n| [1](wage:a) | x \\| [2](wage:b) |", ["3:4", "3:23"]),
      ("a | b\n-|-\n`\\|` *x* | ~~y~~ [1](wage:a)", ["3:19"]),
      ("> - c\n>\n>   | a |\n>   |---|\n>   | ά [1](wage:a) |", ["5:10"]),
      ("[r]: x\n| [1](wage:a) | [s][r] [2](wage:b) |\n|-|-|", ["2:4", "2:25"]),
      ("x [1](wage:a)\ny [2](wage:b)\n|a|\n|-|\n|[3](wage:c)|", ["1:4", "2:4", "5:3"]),
      (": x [1](wage:a)\n\n|a|\n|-|", ["1:6"]),
      ("\t|a|\n\n|b|\r\n|-|\r\n|[1](wage:a)|", ["5:3"]),
      ("|a|\n|-|\n|www.b.c [1](wage:a) [^n]|\n\n[^n]:   [2](wage:b)", ["3:11", "5:10"]),
    ] as [(String, [String])]
  )
  func `a figure in a table is found where it stands`(text: String, places: [String]) {
    let rendered = Rendered(text, Rendered.accessible)
    #expect(rendered.links.map { rendered.place($0.place) } == places)
    for link in rendered.links {
      #expect(link.textRange.map(rendered.fragment.source.text(in:)) == link.text)
      #expect(link.destinationRange.map(rendered.fragment.source.text(in:)) == link.destination)
    }
  }

  @Test func `a cell has the definitions of the document, and knows its words`() {
    let text = "```\n[a]: /no\n```\n\n| [a] | b\\|c ~d~ |\n|-|-|\n\n<!--\n\n[a]: /later"
    let rendered = Rendered(text.replacing("<!--\n\n", with: ""), Rendered.accessible)
    #expect(rendered.html.contains("<a href=\"/later\">a</a>"))
    let block = rendered.fragment.blocks[1]
    #expect(block.text == "b|c d" && block.kind == .cell)
    #expect(block.source(of: 4..<5).map(rendered.place) == "5:15")
  }

  @Test func `cells that a row has beyond the columns are told of`() {
    let rendered = Rendered("| a |\n|---|\n| b | *c* | | d |\n| e | |", Rendered.accessible)
    #expect(!rendered.html.contains(">d<"))
    #expect(
      rendered.reportText == """
        warning[table-row-too-long]: the row has more cells than the table has columns, so this is \
        left out: *c* | | d
          ┌─ a.md:3:7
         3│ | b | *c* | | d |
          │       ^^^^^^^^^
          = help: give the column a head, or write `\\|` for a pipe that is part of a text

        """
    )
  }

  @Test func `a head that the line below it does not fit is told of`() {
    let rendered = Rendered("a\n| b | c | d |\n|:--|--:|\n| e |\n\n> |f|\n> |-|-|")
    #expect(!rendered.html.contains("<table>"))
    #expect(
      rendered.reportText == """
        error[table-head-differs]: the head has 3 cells and the line below it 2, so this is no table
          ┌─ a.md:3:1
         3│ |:--|--:|
          │ ^^^^^^^^^
          = help: give each cell of the head dashes of its own: | --- | --- | --- |

        error[table-head-differs]: the head has 1 cell and the line below it 2, so this is no table
          ┌─ a.md:7:3
         7│ > |-|-|
          │   ^^^^^
          = help: give each cell of the head dashes of its own: | --- |

        """
    )
  }

  @Test(
    arguments: [
      "# a | b\n-|-", "a | b\n-|-|-", "a | b\n\n-|-", "    a | b\n    -|-", "a | b\n- | c",
      "|-|\n", "a\n|:|",
    ]
  )
  func `another text is no table`(text: String) {
    #expect(!Rendered(text).html.contains("<table>"))
  }
}
