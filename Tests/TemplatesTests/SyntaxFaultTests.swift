import Templates
import Testing

struct SyntaxFaultTests {
  private let schema = Schema("page", [("a", .flag), ("b", .flag), ("title", .text)])

  private func faults(_ text: String) -> String {
    (["page.html": text] as Files).faults(schema)
  }

  @Test(arguments: [
    "{{title}}", "{{ title }}", "{{#a}}x{{/a}}", "{{# a }}{{^b}}x{{/b}}{{/ a }}", "{{! {{ }}",
    "{{=<% %>=}}<% title %> {{title", "{{$a}}{{/a}}", "a { b } }} c",
  ])
  func `well-formed tags are no faults`(text: String) {
    #expect(faults(text) == "")
  }

  @Test func `a tag without an end is shown at its start`() {
    let expected = """
      error[template-unclosed-tag]: the tag has no end
        ┌─ page.html:2:4
       2│ <p>{{title</p>
        │    ^^
        = help: end it with }}

      """
    #expect(faults("<h1>{{title}}</h1>\n<p>{{title</p>\n<p>{{title}}</p>\n") == expected)
    #expect(faults("<h1>{{title}}</h1>\n<p>{{title</p>\n") == expected)
  }

  @Test(arguments: [
    ("{{{title}}", "}}}"), ("{{title}", "}}"), ("{{=<% %>", "=}}"), ("{{! x", "}}"),
  ])
  func `a tag without an end is told what ends it`(text: String, end: String) {
    #expect(faults(text).hasSuffix("= help: end it with \(end)\n"))
  }

  @Test func `an unclosed section is shown at its name`() {
    let expected = """
      error[template-unclosed-section]: "a" is opened and never closed
        ┌─ page.html:1:7
       1│ <p>{{#a}}x</p>
        │       ^
        = help: close it with {{/a}}

      """
    #expect(faults("<p>{{#a}}x</p>\n") == expected)
  }

  @Test func `crossed sections are shown with both places, once`() {
    let expected = """
      error[template-crossed-section]: "a" is closed while "b" is still open
        ┌─ page.html:3:4
       3│ {{/a}}
        │    ^
        = opened: {{#b}} at page.html:2:1
        = help: write {{/b}} first

      """
    #expect(faults("{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}\n") == expected)
  }

  @Test func `an end tag of nothing is a fault`() {
    let expected = """
      error[template-stray-end]: "a" is closed but not open
        ┌─ page.html:1:13
       1│ {{title}}{{/a}}
        │             ^
        = help: remove the tag or open {{#a}}

      """
    #expect(faults("{{title}}{{/a}}") == expected)
  }

  @Test func `an empty tag is a fault`() {
    let expected = """
      error[template-empty-name]: the tag names nothing
        ┌─ page.html:1:2
       1│ a{{ }}
        │  ^^^^^

      """
    #expect(faults("a{{ }}") == expected)
  }

  @Test func `a condition as in other languages is a fault`() {
    let expected = """
      error[template-malformed-name]: "if a" is no name
        ┌─ page.html:1:4
       1│ {{#if a}}x
        │    ^^^^
        = help: names have no spaces and no empty parts; a condition is written {{#name}}...{{/name}}

      """
    #expect(faults("{{#if a}}x") == expected)
  }

  @Test(arguments: ["{{a..b}}", "{{.a}}", "{{a.}}"])
  func `a name has no empty parts`(text: String) {
    #expect(faults(text).hasPrefix("error[template-malformed-name]: "))
  }

  @Test(arguments: ["{{=<%=}}", "{{=a b c=}}", "{{=a= b=}}"])
  func `delimiters are two`(text: String) {
    #expect(faults(text).hasPrefix("error[template-bad-delimiters]: "))
  }

  @Test func `all faults of all files are reported together`() {
    let files: Files = ["page.html": "{{#a}}\n{{/b}}", "other.html": "{{}}"]
    let headings = files.faults(schema).split(separator: "\n").filter { $0.hasPrefix("error") }
    #expect(
      headings == [
        "error[template-empty-name]: the tag names nothing",
        "error[template-unclosed-section]: \"a\" is opened and never closed",
        "error[template-stray-end]: \"b\" is closed but not open",
      ]
    )
  }
}
