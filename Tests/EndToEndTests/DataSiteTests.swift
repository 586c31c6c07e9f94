import Foundation
import TestSupport
import Testing

/// Pages from rows, tables in templates, front matter by folder, and how pages hang together.
struct DataSiteTests {
  private static let offices = """
    id,name,city,phone,open
    athens,The office in Athens,Athens & Piraeus,,true
    patras,The office in Patras,Patras,+30 2610 000000,false

    """

  private static let pages = """
    tables: {offices: offices.csv}
    pages:
      - table: offices
        template: office
        path: offices/{id}
        title: {en: "{name}", el: "{name} ({id})"}
        description: "Where to find us in {city}."

    """

  private static let office = """
    {{<layout}}
    {{$main}}
    <h1>{{title}}</h1>
    <p>{{params.city}}{{#params.phone}}: {{.}}{{/params.phone}}{{#params.open}}, open{{/params.open}}</p>
    {{/main}}
    {{/layout}}
    """

  private static func index(_ title: String, _ description: String) -> String {
    "---\ntitle: \(title)\ndescription: \(description)\n---\n\n\(title).\n"
  }

  private static func project() throws -> Project {
    let project = try Project()
    try project.write(offices, to: "Content/data/offices.csv")
    try project.append(Array(pages.utf8), to: "Content/site.yml")
    try project.write(office, to: "Templates/office.html")
    for language in ["el", "en"] {
      let text = index("Offices", "All of our offices.")
      try project.write(text, to: "Content/\(language)/offices/index.md")
    }
    try project.replace(
      "navigation: [comparisons/",
      with: "navigation: [offices, comparisons/",
      in: "Content/site.yml"
    )
    return project
  }

  @Test func `a row makes a page in each language, of its own columns`() throws {
    let project = try Self.project()
    try project.expectSite()
    let athens = try project.text("Public/en/offices/athens/index.html")
    #expect(athens.contains("<h1>The office in Athens</h1>\n<p>Athens &amp; Piraeus, open</p>"))
    #expect(athens.contains("content=\"Where to find us in Athens &amp; Piraeus.\""))
    let patras = try project.text("Public/offices/patras/index.html")
    #expect(patras.contains("<h1>The office in Patras (patras)</h1>"))
    #expect(patras.contains("<p>Patras: +30 2610 000000</p>"))
    #expect(patras.contains("hreflang=\"en\" href=\"https://example.org/en/offices/patras/\""))
  }

  @Test func `a spreadsheet writes true and false in capitals`() throws {
    let project = try Self.project()
    let offices = Self.offices.replacing(",true", with: ",TRUE").replacing(",false", with: ",FALSE")
    try project.write(offices, to: "Content/data/offices.csv")
    try project.write(
      "{{<layout}}{{$main}}{{#tables.offices}}[{{id}}{{#open}}, open{{/open}}]{{/tables.offices}}"
        + "{{/main}}{{/layout}}",
      to: "Templates/list-of-offices.html"
    )
    try project.replace(
      "description: All of our offices.",
      with: "description: All of our offices.\ntemplate: list-of-offices",
      in: "Content/en/offices/index.md"
    )
    try project.expectSite()
    #expect(
      try project.text("Public/en/offices/index.html").contains("[athens, open][patras]")
    )
    #expect(try project.text("Public/en/offices/athens/index.html").contains("Piraeus, open</p>"))
    #expect(try !project.text("Public/en/offices/patras/index.html").contains("open</p>"))
  }

  @Test func `the index of a folder lists its pages, and they lead back to it`() throws {
    let project = try Self.project()
    try project.write(
      Self.index("Our history", "How the offices came about."),
      to: "Content/en/offices/history.md"
    )
    try project.expectSite()
    let list = try project.text("Public/en/offices/index.html")
    #expect(
      list.contains(
        """
        <ul class="links">
        <li><a href="/en/offices/history/">Our history</a>
        """
      )
    )
    #expect(list.contains("<li><a href=\"/en/offices/athens/\">The office in Athens</a>"))
    for page in ["history", "athens"] {
      let page = try project.text("Public/en/offices/\(page)/index.html")
      #expect(page.contains("<li><a href=\"/en/offices/\">Offices</a></li>"))
      #expect(page.contains("\"name\":\"Offices\""))
    }
  }

  @Test func `a changed row changes its page, and a removed one removes it`() throws {
    let project = try Self.project()
    try project.expectSite()
    try project.write(
      Self.offices.replacing("Athens & Piraeus", with: "Athens")
        .replacing(/patras.*\n/, with: ""),
      to: "Content/data/offices.csv"
    )
    try project.expectSite()
    let site = try project.site().files.keys.filter { $0.contains("offices/") }.sorted()
    #expect(
      site == [
        "en/offices/athens/index.html", "en/offices/index.html", "offices/athens/index.html",
        "offices/index.html",
      ]
    )
    let athens = try project.text("Public/en/offices/athens/index.html")
    #expect(athens.contains("<p>Athens, open</p>"))
  }

  @Test(arguments: [
    (
      "team.yml",
      "- name: Ada\n  site: https://example.org/ada\n  speaks: [en, el]\n- name: Grace\n  chairs: true\n"
    ),
    (
      "team.json",
      """
      [{"name": "Ada", "site": "https://example.org/ada", "speaks": ["en", "el"]},
       {"name": "Grace", "chairs": true}]
      """
    ),
    (
      "team.csv",
      "name,site,chairs\nAda,https://example.org/ada,\nGrace,,true\n"
    ),
  ])
  func `templates write the entries of a file of data`(file: String, text: String) throws {
    let project = try Project()
    let speaks = file == "team.csv" ? "" : "{{#speaks}} {{.}}{{/speaks}}"
    try project.write(text, to: "Content/data/\(file)")
    try project.append(Array("tables: {team: \(file)}\n".utf8), to: "Content/site.yml")
    try project.replace(
      "{{{body}}}",
      with: "{{{body}}}<ul>{{#tables.team}}<li>{{#site}}<a href=\"{{site}}\">{{name}}</a>{{/site}}"
        + "{{^site}}{{name}}{{/site}}\(speaks){{#chairs}}, chair{{/chairs}}</li>{{/tables.team}}</ul>",
      in: "Templates/page.html"
    )
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    let names = file == "team.csv" ? "" : " en el"
    #expect(
      page.contains(
        "<ul><li><a href=\"https://example.org/ada\">Ada</a>\(names)</li><li>Grace, chair</li></ul>"
      )
    )
  }

  @Test(arguments: ["team.yml", "team.json"])
  func `a list that has become empty shows nothing, whatever a template writes of its entries`(
    file: String
  ) throws {
    let project = try Project()
    try project.write("[]\n", to: "Content/data/\(file)")
    try project.append(Array("tables: {team: \(file)}\n".utf8), to: "Content/site.yml")
    try project.replace(
      "{{{body}}}",
      with: "{{{body}}}<div>{{#tables.team}}<i>{{name}}{{.}}{{#speaks}} {{.}}{{/speaks}}"
        + "{{title}}</i>{{/tables.team}}{{^tables.team}}nobody{{/tables.team}}</div>",
      in: "Templates/page.html"
    )
    try project.expectSite()
    #expect(try project.text("Public/en/method/index.html").contains("<div>nobody</div>"))
  }

  @Test func `a folder gives its pages front matter, the nearest folder and the page first`() throws
  {
    let project = try Project()
    try project.append(
      Array(
        """
        defaults:
          notes: {template: note, params: {color: red, size: small}}
          notes/old: {params: {color: gray}}

        """.utf8
      ),
      to: "Content/site.yml"
    )
    try project.write(
      "{{<layout}}{{$main}}<h1>{{title}}</h1><p>{{params.color}} {{params.size}}</p>\n"
        + "{{#children}}<a href=\"{{url}}\">{{label}}</a>{{/children}}{{/main}}{{/layout}}",
      to: "Templates/note.html"
    )
    try project.write(Self.index("Notes", "All notes."), to: "Content/en/notes/index.md")
    try project.write(Self.index("Old", "Old notes."), to: "Content/en/notes/old/index.md")
    try project.write(
      Self.index("First", "A first one.").replacing(
        "one.\n---",
        with: "one.\nparams: {size: big}\n---"
      ),
      to: "Content/en/notes/old/first.md"
    )
    try project.replace(
      "method.md).",
      with: "method.md), [notes](notes/index.md).",
      in: "Content/en/index.md"
    )
    try project.expectSite()
    let paths = ["", "old/", "old/first/"]
    let texts = try paths.map { try project.text("Public/en/notes/\($0)index.html") }
    #expect(texts[0].contains("<p>red small</p>"))
    #expect(texts[1].contains("<p>gray small</p>"))
    #expect(texts[2].contains("<p>gray big</p>"))
  }

  @Test func `a menu has entries below others, and leads to other sites`() throws {
    let project = try Project()
    try project.replace(
      "navigation: [comparisons/customer-service-vs-public-relations, method]",
      with: """
        navigation:
          - page: method
            label: Method
            items:
              - comparisons/customer-service-vs-public-relations
              - {url: "https://www.bls.gov/oes/", label: BLS}
          - label: Careers
            items: [careers/customer-service]
        """,
      in: "Content/site.yml"
    )
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(
      page.contains(
        """
        <li><a href="/en/method/" aria-current="page">Method</a><ul>\
        <li><a href="/en/comparisons/customer-service-vs-public-relations/">\
        Customer service and public relations</a></li>\
        <li><a href="https://www.bls.gov/oes/">BLS</a></li></ul></li>
        <li><span>Careers</span><ul><li><a href="/en/careers/customer-service/">\
        Customer service representatives</a></li></ul></li>
        """
      )
    )
  }
}
