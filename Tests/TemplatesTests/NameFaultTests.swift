import SourceText
import Templates
import Testing

struct NameFaultTests {
  private let page: Schema

  init() {
    let row = Schema("row", [("label", .text), ("cells", .list(of: .text))])
    let career = Schema("career", [("name", .text), ("home", .url)])
    page = Schema(
      "page",
      [("title", .text), ("rows", .list(row)), ("career", .record(career)), ("isNew", .flag)]
    )
  }

  @Test(arguments: [
    "{{title}}", "{{#rows}}{{label}} {{title}}{{/rows}}", "{{career.name}}",
    "{{#career}}{{name}}{{/career}}", "{{#rows}}{{#cells}}{{.}}{{/cells}}{{/rows}}",
    "{{#title}}{{.}}{{/title}}", "{{^rows}}{{title}}{{/rows}}",
  ])
  func `names that the record offers are no faults`(text: String) {
    #expect((["page.html": text] as Files).faults(page) == "")
  }

  @Test func `an unknown name is shown with the nearest one`() {
    let expected = """
      error[template-unknown-name]: nothing here is called "titel"
        ┌─ page.html:1:6
       1│ <p>{{titel}}</p>
        │      ^^^^^
        = help: did you mean "title"?

      """
    #expect((["page.html": "<p>{{titel}}</p>"] as Files).faults(page) == expected)
  }

  @Test func `an unknown name with no near one is shown with all that are offered`() {
    let expected = """
      error[template-unknown-name]: nothing here is called "publisher"
        ┌─ page.html:2:3
       2│ {{publisher}}{{/rows}}
        │   ^^^^^^^^^
        = help: the names here are career, cells, isNew, label, rows, title

      """
    #expect((["page.html": "{{#rows}}\n{{publisher}}{{/rows}}"] as Files).faults(page) == expected)
  }

  @Test func `the part of a dotted name that is unknown is shown`() {
    let expected = """
      error[template-unknown-name]: nothing here is called "nam"
        ┌─ page.html:1:10
       1│ {{career.nam}}
        │          ^^^
        = help: did you mean "name"?

      """
    #expect((["page.html": "{{career.nam}}"] as Files).faults(page) == expected)
  }

  @Test func `a name behind the dot of a text is a fault`() {
    let expected = """
      error[template-no-record]: "title" is a text, so nothing stands behind its dot
        ┌─ page.html:1:3
       1│ {{title.name}}
        │   ^^^^^

      """
    #expect((["page.html": "{{title.name}}"] as Files).faults(page) == expected)
  }

  @Test func `a name of a list is unknown outside the list's section`() {
    #expect((["page.html": "{{label}}"] as Files).faults(page).contains("is called \"label\""))
  }

  @Test(arguments: [
    ("{{rows}}", "\"rows\" is a list, which cannot be written"),
    ("{{career}}", "\"career\" is a record, which cannot be written"),
    ("{{isNew}}", "\"isNew\" is a flag, which cannot be written"),
    ("{{#rows}}{{.}}{{/rows}}", "\".\" is a record, which cannot be written"),
  ])
  func `only what has a text can be written`(text: String, sentence: String) {
    let faults = (["page.html": text] as Files).faults(page)
    #expect(faults.hasPrefix("error[template-unwritable]: \(sentence)\n"))
  }

  @Test func `a missing partial is shown with the nearest one`() {
    let files: Files = ["page.html": "{{>wage-tabel}}", "partials/wage-table.html": "x"]
    let expected = """
      error[template-missing]: there is no template "wage-tabel"
        ┌─ page.html:1:4
       1│ {{>wage-tabel}}
        │    ^^^^^^^^^^
        = help: did you mean "wage-table"?

      """
    #expect(files.faults(page) == expected)
  }

  @Test func `a missing parent is a fault`() {
    let expected = """
      error[template-missing]: there is no template "layout"
        ┌─ page.html:1:4
       1│ {{<layout}}{{/layout}}
        │    ^^^^^^

      """
    #expect((["page.html": "{{<layout}}{{/layout}}"] as Files).faults(page) == expected)
  }

  @Test func `a missing template for pages is a fault without a place`() throws {
    let set = try (["page.html": "x"] as Files).set()
    let report = #expect(throws: DiagnosticReport.self) {
      _ = try set.template("pages", offering: page)
    }
    let expected = """
      error[template-missing]: there is no template "pages"
        = help: did you mean "page"?

      """
    #expect(try DiagnosticText().text(of: #require(report)) == expected)
  }

  @Test func `a part does not stand for a page of its name`() throws {
    let set = try (["partials/pages.html": "x"] as Files).set()
    let report = #expect(throws: DiagnosticReport.self) {
      _ = try set.template("pages", offering: page)
    }
    let expected = """
      error[template-missing]: there is no template "pages"

      """
    #expect(try DiagnosticText().text(of: #require(report)) == expected)
  }

  @Test func `two files of one name are a fault`() {
    let files: Files = ["page.html": "x", "page.xml": "x"]
    let expected = """
      error[template-doubled]: two files are the template "page"
        ┌─ page.xml
        = help: rename or remove one

      """
    #expect(files.faults(page) == expected)
  }

  @Test func `a fault in a partial names the template that includes it`() {
    let files: Files = ["page.html": "{{>p}}", "partials/p.html": "{{titel}}"]
    #expect(files.faults(page).contains("┌─ partials/p.html:1:3\n"))
    #expect(files.faults(page).contains("= template: page.html\n"))
  }

  @Test func `templates that nothing includes are told`() throws {
    let files: Files = [
      "page.html": "{{<layout}}{{/layout}}", "layout.html": "{{>used}}", "partials/used.html": "",
      "partials/unused.html": "", "other.html": "",
    ]
    #expect(
      try files.set().unreachedFiles(from: ["page"]) == ["other.html", "partials/unused.html"]
    )
  }
}
