import Markdown
import SourceText
import Testing

struct FaultTests {
  @Test func `raw HTML is dropped with a warning for each piece`() {
    let rendered = Rendered("<div class=\"a\">\n<p>\n</div>\n\nΤο <b>x</b>\n")
    #expect(rendered.html == "<p>Το x</p>\n")
    #expect(
      rendered.reportText == """
        warning[raw-html-dropped]: raw HTML is left out: <div class="a">
          ┌─ a.md:1:1
         1│ <div class="a">
          │ ^^^^^^^^^^^^^^^
          = help: write it as Markdown, or set `html: allow` in site.yml

        warning[raw-html-dropped]: raw HTML is left out: <b>
          ┌─ a.md:5:4
         5│ Το <b>x</b>
          │    ^^^
          = help: write it as Markdown, or set `html: allow` in site.yml

        warning[raw-html-dropped]: raw HTML is left out: </b>
          ┌─ a.md:5:8
         5│ Το <b>x</b>
          │        ^^^^
          = help: write it as Markdown, or set `html: allow` in site.yml

        """
    )
  }

  @Test(arguments: [
    ("<!-- todo -->\n", ""), ("<!-- one -->\n<!--two--> <!---->\n\nText.\n", "<p>Text.</p>\n"),
    ("<!--\nof\n\nlines\n-->\n", ""), ("a <!-- b --> c\n", "<p>a  c</p>\n"),
    ("- <!-- a -->\n", "<ul>\n<li></li>\n</ul>\n"), ("<!-->\n", ""),
  ])
  func `comments are left out without a word`(text: String, html: String) {
    let rendered = Rendered(text)
    #expect(rendered.html == html)
    #expect(rendered.reportText == "")
  }

  @Test(arguments: [
    "<!-- a --> and more\n", "<!-- a\n\nThe rest.\n", "<!-- a --><br>\n", "<?php ?>\n",
    "<!DOCTYPE html>\n",
  ])
  func `what is more than a comment is dropped with a warning`(text: String) {
    #expect(Rendered(text).reportText.contains("warning[raw-html-dropped]: raw HTML is left out"))
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)",
      "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "<&#32;javascript:alert(1)>",
      "&#1;javascript:alert(1)", "java&#1;script:alert(1)", "data:text/html,x", "vbscript:x",
      "data:image/png;base64,x", "file:///etc/passwd", "java\\script&colon;x", "blob:x", "wage:x",
      "javascript&colon;alert(1)", "feed:javascript:x",
    ]
  )
  func `an unsafe URL leaves the text of its link`(url: String) {
    let rendered = Rendered("a [*b*](\(url)) c")
    let hasScheme = url != "java\\script&colon;x"
    #expect((rendered.html == "<p>a <em>b</em> c</p>\n") == hasScheme)
    #expect(
      rendered.report.diagnostics.map(\.fault.code) == (hasScheme ? ["unsafe-url-dropped"] : [])
    )
  }

  @Test(
    arguments: [
      "//host/x", "http://x", "HTTPS://x", "mailto:a@b.c", "tel:+30210", "a/b.md", "/a:b", "#a:b",
      "?a:b", "", "1a:b", "a b:c",
    ]
  )
  func `a relative URL and the allowed schemes are kept`(url: String) {
    let rendered = Rendered("[a](<\(url)>)")
    #expect(rendered.html.contains("<a href=\""))
    #expect(rendered.report.diagnostics.isEmpty)
  }

  @Test(arguments: ["data:image/png;base64,x", "mailto:a@b.c", "javascript:x"])
  func `an image of another scheme leaves its description`(url: String) {
    let rendered = Rendered("a ![b & *c*](\(url) 'title') d")
    #expect(rendered.html == "<p>a b &amp; c d</p>\n")
    #expect(rendered.report.diagnostics.map(\.fault.code) == ["unsafe-url-dropped"])
  }

  @Test func `an unsafe URL is a warning at the URL`() {
    let rendered = Rendered(
      "[a](JavaScript:x) ![b](data:y)\n[c](java&#1;script:z) [d]\n\n[d]: file:x"
    )
    #expect(
      rendered.reportText == """
        warning[unsafe-url-dropped]: `javascript:` URLs are not allowed in links; the link is left \
        out, its text stays
          ┌─ a.md:1:5
         1│ [a](JavaScript:x) ![b](data:y)
          │     ^^^^^^^^^^^^
          = help: links may have http, https, mailto, tel and relative URLs

        warning[unsafe-url-dropped]: `data:` URLs are not allowed in images; the image is left out, \
        its description stays
          ┌─ a.md:1:24
         1│ [a](JavaScript:x) ![b](data:y)
          │                        ^^^^^^
          = help: images may have http, https and relative URLs

        warning[unsafe-url-dropped]: control characters hide the scheme of a URL; the link is left \
        out, its text stays
          ┌─ a.md:2:5
         2│ [c](java&#1;script:z) [d]
          │     ^^^^^^^^^^^^^^^^
          = help: links may have http, https, mailto, tel and relative URLs

        warning[unsafe-url-dropped]: `file:` URLs are not allowed in links; the link is left out, \
        its text stays
          ┌─ a.md:2:23
         2│ [c](java&#1;script:z) [d]
          │                       ^^^
          = help: links may have http, https, mailto, tel and relative URLs

        """
    )
  }

  @Test func `a diverted URL that is no inline link is an error`() {
    let rendered = Rendered(
      "![a](wage:x)\n<wage:yy>\n[b][r]\n![c [d](claim:z)](e.png)\n\n[r]: wage:w",
      Rendered.diverting
    )
    #expect(
      rendered.html == "<p>a\nwage:yy\nb\n<img src=\"e.png\" alt=\"c d\" /></p>\n"
    )
    #expect(
      rendered.reportText == """
        error[bound-link-misplaced]: a `wage:` URL cannot stand in an image
          ┌─ a.md:1:1
         1│ ![a](wage:x)
          │ ^^^^^^^^^^^^
          = help: write it as a link in the sentence: [text](wage:...)

        error[bound-link-misplaced]: a `wage:` URL cannot stand in angle brackets
          ┌─ a.md:2:1
         2│ <wage:yy>
          │ ^^^^^^^^^
          = help: write it as a link in the sentence: [text](wage:...)

        error[bound-link-misplaced]: a `wage:` URL cannot stand in a reference definition
          ┌─ a.md:3:1
         3│ [b][r]
          │ ^^^^^^
          = help: write it as a link in the sentence: [text](wage:...)

        error[bound-link-misplaced]: a `claim:` URL cannot stand in the description of an image
          ┌─ a.md:4:5
         4│ ![c [d](claim:z)](e.png)
          │     ^^^^^^^^^^^^
          = help: write it as a link in the sentence: [text](claim:...)

        """
    )
  }

  @Test func `a diverted fence that is not closed is an error`() {
    #expect(
      Rendered("a\n\n```wages\nshow: p10\n\nMore prose.\n", Rendered.diverting).reportText == """
        error[fence-not-closed]: the block `wages` is not closed, so it takes in everything below it
          ┌─ a.md:3:1
         3│ ```wages
          │ ^^^^^^^^
          = help: end it with a line of the same backticks or tildes that opened it

        """
    )
  }

  @Test(arguments: ["```wages", "```wages\n~~~", "~~~wages\na\n``", "> ~~~wages\n\n~~~\nb\n~~~"])
  func `a fence that another mark ends is not closed`(text: String) {
    #expect(
      Rendered(text, Rendered.diverting).report.diagnostics.map(\.fault.code) == [
        "fence-not-closed"
      ]
    )
  }
}
