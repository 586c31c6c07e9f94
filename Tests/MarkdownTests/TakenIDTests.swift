import Markdown
import Testing

struct TakenIDTests {
  private var besides: MarkdownOptions {
    var options = MarkdownOptions()
    options.takenIDs = ["more", "more-2"]
    return options
  }

  @Test func `a heading takes no id of another text of the page`() {
    let rendered = Rendered("### More\n\n### Other\n\n### More", besides)
    #expect(rendered.fragment.headings.map(\.id) == ["more-3", "other", "more-4"])
  }

  @Test func `a link to a heading leads to it by the id that it has`() {
    var options = besides
    options.destinationsAsHoles = true
    let rendered = Rendered("### More\n\n[a](#more) [b](#other) [c](x#more)", options)
    #expect(rendered.destinations.map(\.url) == ["#more-3", "#other", "x#more"])
  }
}
