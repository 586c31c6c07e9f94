import Markdown
import SourceText
import Testing

struct AlertTests {
  @Test func `a quote of a kind is an alert with its word`() {
    let rendered = Rendered("> [!NOTE]\n> a *b*\n>\n> c [1](wage:x)", Rendered.accessible)
    #expect(
      rendered.html == """
        <div class="alert note" role="note">
        <p class="label">Σημείωση</p>
        <p>a <em>b</em></p>
        <p>c {0}</p>
        </div>

        """
    )
    #expect(rendered.links.map { rendered.place($0.place) } == ["4:6"])
    #expect(rendered.fragment.words == [.note])
  }

  @Test(arguments: ["NOTE", "tip", "Important", "WARNING", "CAUTION"])
  func `each kind may be written in any case`(kind: String) {
    let html = Rendered("> [!\(kind)]  \n\n> b", Rendered.accessible).html
    #expect(html.hasPrefix("<div class=\"alert \(kind.lowercased())\" role=\"note\">\n<p"))
    #expect(html.hasSuffix("</p>\n</div>\n<blockquote>\n<p>b</p>\n</blockquote>\n"))
  }

  @Test func `alerts stand in quotes, lists and each other`() {
    let html = Rendered("> > [!TIP]\n> > a\n\n- > [!NOTE]\n  > > [!TIP]\n  > > b").html
    #expect(
      html == """
        <blockquote>
        <div class="alert tip">
        <p class="label">Tip</p>
        <p>a</p>
        </div>
        </blockquote>
        <ul>
        <li>
        <div class="alert note">
        <p class="label">Note</p>
        <div class="alert tip">
        <p class="label">Tip</p>
        <p>b</p>
        </div>
        </div>
        </li>
        </ul>

        """
    )
  }

  @Test(arguments: [
    "> \\[!NOTE]\n> a", "> a\n> [!NOTE]", "> [!a b]", "> [!]", "> `[!NOTE]`", "[!NOTE]",
  ])
  func `another text is no alert and no fault`(text: String) {
    let rendered = Rendered(text, Rendered.accessible)
    #expect(!rendered.html.contains("<div"))
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test func `an unknown kind and a text beside the kind are told of`() {
    let rendered = Rendered("> [!NOET]\n> a\n\n> [!tip] b\n\n> [!HOORAY]")
    #expect(
      rendered.reportText == """
        error[alert-malformed]: there is no alert `[!NOET]`
          ┌─ a.md:1:3
         1│ > [!NOET]
          │   ^^^^^^^
          = help: did you mean `[!NOTE]`?

        error[alert-malformed]: a text stands on the line of `[!tip]`, so that the quote is no alert
          ┌─ a.md:4:3
         4│ > [!tip] b
          │   ^^^^^^
          = help: begin the text on the next line, with `> ` before it

        error[alert-malformed]: there is no alert `[!HOORAY]`
          ┌─ a.md:6:3
         6│ > [!HOORAY]
          │   ^^^^^^^^^
          = help: alerts are `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`

        """
    )
  }
}
