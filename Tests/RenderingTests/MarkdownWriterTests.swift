import Testing

@testable import Rendering

struct MarkdownWriterTests {
  private func markdown(_ html: String) -> String {
    let page = "<body><nav><p>Menu</p></nav><main id=\"main\">\(html)</main><footer>End</footer>"
    return String(decoding: MarkdownWriter.markdown(of: Array(page.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("<h1>One</h1>\n<p>Two\n  three.</p>", "# One\n\nTwo three.\n"),
    ("<p>A <strong>b</strong> <em>c</em>, <code>d_e</code>.</p>", "A **b** *c*, `d_e`.\n"),
    ("<p><a href=\"https://x.org/(a)\">b</a> c</p>", "[b](https://x.org/%28a%29) c\n"),
    ("<p>1 &lt; 2 &amp; a_b [c]</p>", "1 \\< 2 \\& a\\_b \\[c\\]\n"),
    (
      "<p>a&nbsp;b &middot; &#x27;c&apos; &rarr; &amp;lt; &none; &</p>",
      "a\u{A0}b · 'c' → \\&lt; \\&none; \\&\n"
    ),
    ("<p># no heading</p><p>1. no item</p>", "\\# no heading\n\n1\\. no item\n"),
    ("<p>a<br>\nb</p>", "a\\\nb\n"),
    ("<p>was <data value=\"51280\">$51,280</data> a year</p>", "was $51,280 a year\n"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c\n"),
    ("<p>x</p><ol start=\"3\"><li>a</li><li>b</li></ol><p>y</p>", "x\n\n3. a\n4. b\n\ny\n"),
    ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b\n"),
    ("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc\n"),
    ("<pre><code>let a = &lt;b&gt;\n\n  c\n</code></pre>", "```\nlet a = <b>\n\n  c\n```\n"),
    ("<pre><code>```\n</code></pre>", "````\n```\n````\n"),
    ("<dl><div><dt>Training</dt><dd>A <em>month</em></dd></div></dl>", "Training: A *month*\n"),
    ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb\n"),
    ("<img src=\"https://x.org/a.png\" alt=\"A [b]\">", "![A \\[b\\]](https://x.org/a.png)\n"),
    (
      "<p>a</p><nav><p>b</p><ul><li>c</li></ul></nav><svg><title>d</title></svg><p>e</p>",
      "a\n\ne\n"
    ),
    ("<p>a</p><figure class=\"chart\"><ul><li>b</li></ul></figure><p>c</p>", "a\n\nc\n"),
    ("<figure><figcaption>b</figcaption></figure>", "b\n"),
    ("<p>a <code>b`c</code> d</p>", "a ``b`c`` d\n"),
    ("<p><code>`a`</code>, <code>``</code></p>", "`` `a` ``, ` `` `\n"),
    ("<p><kbd><kbd>a</kbd> <em>b</em></kbd> <code></code>c</p>", "`a b` c\n"),
    ("<p><a href=\"\">a</a> <a id=\"x\">b</a></p>", "[a]() b\n"),
    ("<p>Go!<a href=\"/x y\">a</a></p>", "Go\\![a](/x%20y)\n"),
    (
      "<pre><code class=\"language-swift\">a\n</code></pre><pre>b</pre>",
      "```swift\na\n```\n\n```\nb\n```\n"
    ),
    (
      "<div class=\"alert warning\" role=\"note\">\n<p class=\"label\">Προσοχή</p>\n<p>a</p><p>b</p></div><p>c</p>",
      "> [!WARNING]\n> a\n>\n> b\n\nc\n"
    ),
    ("<div class=\"alert\"><p class=\"label\">a</p></div>", "a\n"),
    ("<p>a<sup class=\"footnote-ref\"><a href=\"https://x.org/#fn1\">1</a></sup>.</p>", "a[^1].\n"),
    (
      "<section class=\"footnotes\"><ol><li id=\"fn1\"><p>a <a href=\"#fnref1\" class=\"footnote-backref\">↩<sup>2</sup></a></p></li><li id=\"x-fn2\"><p>b</p><p>c</p></li></ol></section><ol><li>d</li></ol>",
      "[^1]: a\n[^x-fn2]: b\n\n    c\n\n1. d\n"
    ),
    (
      "<table><tr><th class=\"right\">a</th><td align=\"center\">b</td><th class=\"n left\">c</th><td>d</td></tr></table>",
      "| a | b | c | d |\n| ---: | :---: | :--- | --- |\n"
    ),
    (
      "<table><tr><th>a</th></tr><tr><td>b<br>\nc\\<br />| d</td></tr></table>",
      "| a |\n| --- |\n| b<br>c\\\\<br>\\| d |\n"
    ),
    ("<input type=\"checkbox\" checked=\"\"> a", "[x] a\n"),
    ("", ""),
  ])
  func `an element is what Markdown has for it`(html: String, text: String) {
    #expect(markdown(html) == text)
  }

  @Test func `a table has its caption before it, and its first row as the head`() {
    let html = """
      <table><caption>Pay<small>USD</small></caption>
      <thead><tr><th scope="col">Measure</th><th scope="col">A | B</th></tr></thead>
      <tbody><tr><th scope="row">Median</th><td><data value="1">$1</data> <abbr>[d]</abbr></td></tr></tbody>
      </table><p>Source</p>
      """
    #expect(
      markdown(html) == """
        Pay USD

        | Measure | A \\| B |
        | --- | --- |
        | Median | $1 \\[d\\] |

        Source

        """
    )
  }
}
