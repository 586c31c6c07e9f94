import SourceText
import Templates
import Testing

struct PlaceTests {
  private let schema = Schema(
    "page",
    [
      ("text", .text), ("url", .url), ("markup", .markup), ("json", .json), ("flag", .flag),
      ("texts", .list(of: .text)),
    ]
  )

  private func page(_ text: String, file: String = "page.html") throws -> String {
    let record = Record(
      schema,
      [
        .text("</script>\"'&\n\\\u{2028};é"), .url(try #require(SafeURL("/a?b=1&c='2'"))),
        .markup(Array("<b>x</b>".utf8)), .json(JSONFragment(Array(#"{"a":"</script>&"}"#.utf8))),
        .flag(true), .list([.text("<"), .text("b")]),
      ]
    )
    return try Files(dictionaryLiteral: (file, text)).page(record)
  }

  private func faults(_ text: String, file: String = "page.html") -> String {
    Files(dictionaryLiteral: (file, text)).faults(schema)
  }

  @Test(arguments: [
    ("<p>{{text}}</p>", "<p>&lt;/script&gt;&quot;&#39;&amp;\n\\\u{2028};é</p>"),
    ("<p title='{{text}}'>", "<p title='&lt;/script&gt;&quot;&#39;&amp;\n\\\u{2028};é'>"),
    ("<title>{{text}}</title>", "<title>&lt;/script&gt;&quot;&#39;&amp;\n\\\u{2028};é</title>"),
    ("<p>{{{markup}}}</p>", "<p><b>x</b></p>"),
    ("<p>{{&markup}}</p>", "<p><b>x</b></p>"),
    (
      "<a href=\"{{url}}\">{{url}}</a>",
      "<a href=\"/a?b=1&amp;c=&#39;2&#39;\">/a?b=1&amp;c=&#39;2&#39;</a>"
    ),
    (
      "<a href=\"/q?{{text}}\">",
      "<a href=\"/q?%3C%2Fscript%3E%22%27%26%0A%5C%E2%80%A8%3B%C3%A9\">"
    ),
    (
      "<i style=\"width: {{text}}\">",
      "<i style=\"width: \\3C \\2F script\\3E \\22 \\27 \\26 \\0A \\5C \u{2028}\\3B é\">"
    ),
    (
      "<script type=\"application/ld+json\">{\"a\": \"{{text}}\"}</script>{{text}}",
      "<script type=\"application/ld+json\">{\"a\": \"\\u003c/script\\u003e\\\"'\\u0026\\n\\\\\\u2028;é\"}"
        + "</script>&lt;/script&gt;&quot;&#39;&amp;\n\\\u{2028};é"
    ),
    (
      "<script type=\"application/json\">{{{json}}}</script>",
      "<script type=\"application/json\">{\"a\":\"\\u003c/script\\u003e\\u0026\"}</script>"
    ),
    (
      "<script>const data = {{{json}}}</script>",
      "<script>const data = {\"a\":\"\\u003c/script\\u003e\\u0026\"}</script>"
    ),
    ("<style>{{{markup}}}</style>", "<style><b>x</b></style>"),
    ("<li{{#flag}} class=\"x\"{{/flag}}>", "<li class=\"x\">"),
    (
      "<p class=\"a{{#flag}} b{{/flag}}\">{{#texts}}{{.}},{{/texts}}</p>",
      "<p class=\"a b\">&lt;,b,</p>"
    ),
    ("<input{{#flag}} checked{{/flag}}>", "<input checked>"),
    ("<!-- a > b -->{{{markup}}}<!doctype html>", "<!-- a > b --><b>x</b><!doctype html>"),
    ("1 < 2 {{{markup}}}", "1 < 2 <b>x</b>"),
    (
      "<img srcset=\"{{url}} 1x, {{url}} 2x\">",
      "<img srcset=\"/a?b=1&amp;c=&#39;2&#39; 1x, /a?b=1&amp;c=&#39;2&#39; 2x\">"
    ),
  ])
  func `a value is escaped as its place needs it`(text: String, expected: String) throws {
    #expect(try page(text) == expected)
  }

  @Test(arguments: [
    (
      "feed.xml", "<content type=\"html\">{{markup}}</content>",
      "<content type=\"html\">&lt;b&gt;x&lt;/b&gt;</content>"
    ),
    ("feed.xml", "<script>{{url}}</script>", "<script>/a?b=1&amp;c=&#39;2&#39;</script>"),
    ("robots.txt", "<{{text}}", "<</script>\"'&\n\\\u{2028};é"),
    (
      "feed.json", "{\"url\": \"{{url}}\", \"x\": {{{json}}}}",
      "{\"url\": \"/a?b=1\\u0026c='2'\", \"x\": {\"a\":\"\\u003c/script\\u003e\\u0026\"}}"
    ),
  ])
  func `a file's extension tells its markup`(file: String, text: String, expected: String) throws {
    #expect(try page(text, file: file) == expected)
  }

  @Test(arguments: [
    ("{{{text}}}", "template-would-not-be-escaped", "\"text\" is a text and would not be escaped"),
    ("{{markup}}", "template-would-be-escaped", "\"markup\" is markup and would be escaped"),
    (
      "<p title=\"{{{markup}}}\">", "template-wrong-place",
      "\"markup\" is markup, which cannot stand in the attribute title"
    ),
    (
      "<title>{{{markup}}}</title>", "template-wrong-place",
      "\"markup\" is markup, which cannot stand in <title>"
    ),
    (
      "<p>{{{json}}}</p>", "template-wrong-place",
      "\"json\" is JSON, which cannot stand between tags"
    ),
    (
      "<script>'{{text}}'</script>", "template-wrong-place",
      "\"text\" is a text, which cannot stand in a script"
    ),
    (
      "<script type=module>{{text}}</script>", "template-wrong-place",
      "\"text\" is a text, which cannot stand in a script"
    ),
    (
      "<style>{{text}}</style>", "template-wrong-place",
      "\"text\" is a text, which cannot stand in a style sheet"
    ),
    (
      "<script type=\"application/ld+json\">{\"a\": {{text}}}</script>", "template-wrong-place",
      "\"text\" is a text, which cannot stand in JSON outside a string"
    ),
    (
      "<script type=\"application/ld+json\">\"{{{json}}}\"</script>", "template-wrong-place",
      "\"json\" is JSON, which cannot stand in a JSON string"
    ),
    (
      "<p class={{text}}>", "template-forbidden-place",
      "\"text\" cannot be written in an attribute value without quotes"
    ),
    (
      "<p class=a{{text}}>", "template-forbidden-place",
      "\"text\" cannot be written in an attribute value without quotes"
    ),
    ("<{{text}}>", "template-forbidden-place", "\"text\" cannot be written inside a tag"),
    ("<h{{text}}>", "template-forbidden-place", "\"text\" cannot be written inside a tag"),
    ("<p {{text}}>", "template-forbidden-place", "\"text\" cannot be written inside a tag"),
    (
      "<p data-{{text}}=\"\">", "template-forbidden-place",
      "\"text\" cannot be written inside a tag"
    ),
    (
      "<p onclick=\"a('{{text}}')\">", "template-forbidden-place",
      "\"text\" cannot be written in the attribute onclick, which is code"
    ),
    (
      "<iframe srcdoc=\"{{text}}\"></iframe>", "template-forbidden-place",
      "\"text\" cannot be written in the attribute srcdoc, which is code"
    ),
    (
      "<!-- {{text}} -->", "template-forbidden-place",
      "\"text\" cannot be written in a comment or declaration"
    ),
    (
      "<a href=\"{{text}}\">", "template-no-url",
      "the link in href would begin with \"text\", which is not known to be a URL"
    ),
    (
      "<a href=\"javascript:{{text}}\">", "template-no-url",
      "the link in href would begin with \"text\", which is not known to be a URL"
    ),
    (
      "<a href=\"java{{text}}\">", "template-no-url",
      "the link in href would begin with \"text\", which is not known to be a URL"
    ),
    (
      "<a href=\"/{{url}}\">", "template-no-url",
      "the link in href would begin with \"url\", which is not known to be a URL"
    ),
    (
      "<a href=\"{{#flag}}/{{/flag}}{{text}}\">", "template-no-url",
      "the link in href would begin with \"text\", which is not known to be a URL"
    ),
    (
      "<img srcset=\"{{url}} 1x, {{text}} 2x\">", "template-no-url",
      "the link in srcset would begin with \"text\", which is not known to be a URL"
    ),
    (
      "{{#flag}}<p title=\"{{/flag}}", "template-changed-place",
      "\"flag\" begins between tags and ends in the attribute title"
    ),
    (
      "{{#flag}}<!-- {{/flag}} -->", "template-changed-place",
      "\"flag\" begins between tags and ends in a comment or declaration"
    ),
    (
      "{{#flag}}<script>{{/flag}}", "template-changed-place",
      "\"flag\" begins between tags and ends in a script"
    ),
    (
      "<p {{#flag}}>{{/flag}}>", "template-changed-place",
      "\"flag\" begins inside a tag and ends between tags"
    ),
    (
      "<h{{#flag}}1{{/flag}}>", "template-broken-tag",
      "this runs into the name before it if the section between them is left out"
    ),
    (
      "<p title=\"", "template-changed-place",
      "\"page\" begins between tags and ends in the attribute title"
    ),
    (
      "<script{{#flag}} type=\"application/json\"{{/flag}}>\"{{text}}\"</script>",
      "template-wrong-place", "\"text\" is a text, which cannot stand in a script"
    ),
  ])
  func `a value where it could do harm is a fault`(
    text: String,
    code: String,
    sentence: String
  ) {
    #expect(faults(text).hasPrefix("error[\(code)]: \(sentence)\n"))
    #expect(faults(text).split(separator: "\n").count { $0.hasPrefix("error") } == 1)
  }

  @Test func `a fault of place says what may stand there`() {
    let expected = """
      error[template-no-url]: the link in href would begin with "text", which is not known to be a URL
        ┌─ page.html:1:12
       1│ <a href="{{text}}">
        │            ^^^^
        = help: begin with a name that is a URL, with / or # or with https://

      """
    #expect(faults("<a href=\"{{text}}\">") == expected)
  }

  @Test func `a partial ends where it began`() {
    let files: Files = ["page.html": "<p>\n{{>open}}</p>", "partials/open.html": "<p class='"]
    let expected = """
      error[template-changed-place]: "open" begins between tags and ends in the attribute class
        ┌─ page.html:2:4
       2│ {{>open}}</p>
        │    ^^^^
        = help: let it hold whole tags, whole attributes or parts of one value

      """
    #expect(files.faults(schema) == expected)
  }

  @Test func `a partial is escaped by where it is included`() throws {
    let files: Files = [
      "page.html": "<a href='/{{>p}}'>{{>p}}</a>", "partials/p.html": "{{text}}",
    ]
    let small = Schema("page", [("text", .text)])
    #expect(try files.page(Record(small, [.text("a/<")])) == "<a href='/a%2F%3C'>a/&lt;</a>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x", "vbscript:x", "a b",
  ])
  func `a URL that may run code is none`(url: String) {
    #expect(SafeURL(url) == nil)
  }

  @Test(arguments: [
    "", "/a", "a/b:c", "#x", "?a:b", "https://example.org", "mailto:a@b.c", "/καριέρες/",
  ])
  func `a harmless URL is one`(url: String) {
    #expect(SafeURL(url)?.text.raw == Array(url.utf8))
  }
}
