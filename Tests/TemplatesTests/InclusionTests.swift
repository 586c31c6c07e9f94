import Templates
import Testing

struct InclusionTests {
  private let page = Schema("page", [("title", .text), ("isNew", .flag)])
  private let item: Schema
  private let menu: Schema

  init() {
    item = Schema("menu item", [("title", .text)], children: "children")
    menu = Schema("menu", [("children", .list(item))])
  }

  private func entry(_ title: Text, _ children: [Record] = []) -> Record {
    Record(item, [.text(title), .list(children.map(Value.record))])
  }

  @Test func `a menu includes itself for the children of its entries`() throws {
    let files: Files = [
      "page.html": "{{>menu}}",
      "partials/menu.html": "<ul>{{#children}}<li>{{title}}{{>menu}}</li>{{/children}}</ul>",
    ]
    let record = Record(
      menu,
      [.list([.record(entry("a", [entry("b", [entry("c")])])), .record(entry("d"))])]
    )
    let expected =
      "<ul><li>a<ul><li>b<ul><li>c<ul></ul></li></ul></li></ul></li><li>d<ul></ul></li></ul>"
    #expect(try files.page(record) == expected)
  }

  @Test func `of a page and a part of one name the part is included`() throws {
    let files: Files = [
      "page.html": "{{>tags}}", "tags.html": "page", "partials/tags.html": "part",
    ]
    #expect(try files.page(Record(page, [.text("a"), .flag(false)])) == "part")
  }

  @Test func `a partial in itself is indented as deep as it stands`() throws {
    let files: Files = [
      "page.html": " {{>menu}}\n",
      "partials/menu.html": "{{#children}}\n- {{title}}\n  {{>menu}}\n{{/children}}\n",
    ]
    let record = Record(
      menu,
      [.list([.record(entry("a", [entry("b", [entry("c")])])), .record(entry("d"))])]
    )
    #expect(try files.page(record) == " - a\n   - b\n     - c\n - d\n")
  }

  @Test(arguments: [
    ("{{title}}{{>p}}", "{{title}}"),
    ("{{#isNew}}{{>p}}{{/isNew}}", ""),
    ("{{#title}}{{>p}}{{/title}}", ""),
    ("{{^isNew}}{{>p}}{{/isNew}}", ""),
  ])
  func `a partial that includes itself without going into a list is a fault`(
    text: String,
    twin: String
  ) {
    let files: Files = ["page.html": "{{>p}}", "partials/p.html": text]
    #expect(files.faults(page).hasPrefix("error[template-endless-partial]: "))
    #expect((["page.html": "{{>p}}", "partials/p.html": twin] as Files).faults(page) == "")
  }

  @Test func `a circle of partials is a fault`() {
    let files: Files = [
      "page.html": "{{>p}}", "partials/p.html": "p {{>q}}", "partials/q.html": "q\n{{>p}}",
    ]
    let expected = """
      error[template-endless-partial]: "q" includes itself without end
        ┌─ partials/p.html:1:6
       1│ p {{>q}}
        │      ^
        = help: put it in a section over a list of the innermost record, such as its children

      error[template-endless-partial]: "p" includes itself without end
        ┌─ partials/q.html:2:4
       2│ {{>p}}
        │    ^
        = help: put it in a section over a list of the innermost record, such as its children

      """
    #expect(files.faults(page) == expected)
  }

  @Test func `a partial that goes back to an outer record is a fault`() {
    let site = Schema("site", [("name", .text)])
    let outer = Schema("page", [("site", .record(site))])
    let files: Files = ["page.html": "{{>p}}", "partials/p.html": "{{#site}}{{>p}}{{/site}}"]
    #expect(files.faults(outer).hasPrefix("error[template-endless-partial]: "))
  }

  @Test func `a page fills the blocks of its layout with its own names`() throws {
    let files: Files = [
      "page.html": "{{<layout}}\n{{$main}}\n  <p>{{title}}</p>\n{{/main}}\n{{/layout}}\n",
      "layout.html":
        "<title>{{$head}}{{title}}{{/head}}</title>\n<main>\n  {{$main}}{{/main}}\n</main>\n",
    ]
    let record = Record(page, [.text("A & B"), .absent])
    let expected = "<title>A &amp; B</title>\n<main>\n  <p>A &amp; B</p>\n\n</main>\n"
    #expect(try files.page(record) == expected)
  }

  @Test func `names in a block are looked up where the layout shows it`() {
    let files: Files = [
      "page.html": "{{<layout}}{{$row}}{{label}} {{titel}}{{/row}}{{/layout}}",
      "layout.html": "{{#rows}}{{$row}}{{/row}}{{/rows}}",
    ]
    let row = Schema("row", [("label", .text)])
    let schema = Schema("page", [("title", .text), ("rows", .list(row))])
    let expected = """
      error[template-unknown-name]: nothing here is called "titel"
        ┌─ page.html:1:32
       1│ {{<layout}}{{$row}}{{label}} {{titel}}{{/row}}{{/layout}}
        │                                ^^^^^
        = help: did you mean "title"?

      """
    #expect(files.faults(schema) == expected)
  }

  @Test func `a parent within a block has blocks of its own`() throws {
    let files: Files = [
      "page.html":
        "{{<box}}{{$body}}outer {{<box}}{{$body}}inner{{/body}}{{/box}}{{/body}}{{/box}}",
      "box.html": "[{{$body}}{{/body}}]",
    ]
    #expect(try files.page(Record(page, [.absent, .absent])) == "[outer [inner]]")
  }

  @Test func `a block that the parent lacks is a fault`() {
    let files: Files = [
      "page.html": "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}", "layout.html": "{{$main}}{{/main}}",
    ]
    let expected = """
      error[template-unknown-block]: "layout" has no block "mian"
        ┌─ page.html:1:15
       1│ {{<layout}}{{$mian}}x{{/mian}}{{/layout}}
        │               ^^^^
        = help: did you mean "main"?

      """
    #expect(files.faults(page) == expected)
  }

  @Test func `a block given twice is a fault`() {
    let files: Files = [
      "page.html": "{{<layout}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/layout}}",
      "layout.html": "{{$a}}{{/a}}",
    ]
    #expect(files.faults(page).hasPrefix("error[template-doubled-block]: the block \"a\" is given"))
  }

  @Test func `what stands in a parent outside its blocks is a fault`() {
    let files: Files = [
      "page.html": "{{<layout}}\n  lost\n{{$a}}x{{/a}}{{/layout}}",
      "layout.html": "{{$a}}{{/a}}",
    ]
    let expected = """
      error[template-content-outside-blocks]: this stands in "layout" but in no block, so no page shows it
        ┌─ page.html:2:3
       2│   lost
        │   ^^^^
        = help: put it in a block, {{$name}}...{{/name}}

      """
    #expect(files.faults(page) == expected)
  }

  @Test func `the innermost record that has a name decides, even if the value is absent`() throws {
    let row = Schema("row", [("title", .text)])
    let schema = Schema("page", [("title", .text), ("rows", .list(row))])
    let record = Record(
      schema,
      [
        .text("page"),
        .list([.record(Record(row, [.absent])), .record(Record(row, [.text("row")]))]),
      ]
    )
    let files: Files = ["page.html": "{{#rows}}[{{title}}]{{/rows}}{{title}}"]
    #expect(try files.page(record) == "[][row]page")
  }

  @Test func `the record that is open is shown`() throws {
    let files: Files = ["page.html": "{{#.}}{{title}}{{/.}}{{^.}}none{{/.}}"]
    #expect(try files.page(Record(page, [.text("a"), .absent])) == "a")
  }
}
