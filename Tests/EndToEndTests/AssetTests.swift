import Foundation
import TestSupport
import Testing

/// Files that are copied to the site.
struct AssetTests {
  private static let tag =
    "<p><img src=\"{{assets.marks_map_svg.url}}\" alt=\"{{assets.marks_map_svg.integrity}}\"></p>"

  private static func project(drawing: String = "<svg> <g/> </svg>") throws -> Project {
    let project = try Project()
    try project.write(drawing, to: "Content/assets/marks/map.svg")
    try project.replace(
      "<h1>{{title}}</h1>",
      with: "<h1>{{title}}</h1>\n\(tag)",
      in: "Templates/page.html"
    )
    return project
  }

  private static func names(_ project: borrowing Project) throws -> [String] {
    try project.site().files.keys.filter { $0.hasPrefix("assets/marks/") }.sorted()
  }

  @Test func `an asset that a template names has an address that changes with its bytes`() throws {
    let project = try Self.project()
    try project.expectSite()
    let names = try Self.names(project)
    #expect(names.count == 2)
    #expect(names[0].wholeMatch(of: #/assets/marks/map\.[0-9a-f]{10}\.svg/#) != nil)
    #expect(names[1] == "assets/marks/map.svg")
    for name in names { #expect(try project.text("Public/\(name)") == "<svg><g/></svg>") }
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("<img src=\"/\(names[0])\" alt=\"sha256-"))

    try project.write("<svg> <a/> </svg>", to: "Content/assets/marks/map.svg")
    try project.expectSite()
    let changed = try Self.names(project)
    #expect(changed.count == 2)
    #expect(changed[0] != names[0])
  }

  @Test func `what is markup in the name of an asset is escaped once`() throws {
    let project = try Project()
    try project.write("<svg/>", to: "Content/assets/a&b.svg")
    try project.replace(
      "<h1>{{title}}</h1>",
      with: "<h1>{{title}}</h1>\n<img src=\"{{assets.a_b_svg.url}}\" alt=\"\">",
      in: "Templates/page.html"
    )
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains(/<img src="\/assets\/a&amp;b\.[0-9a-f]{10}\.svg" alt="">/))
  }

  @Test func `an asset has its address below the path of the site too`() throws {
    let project = try Self.project()
    let run = try project.generate("--quiet", "--base-url", "https://example.org/jobs/")
    #expect(run.exitCode == 0)
    let names = try Self.names(project)
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("<img src=\"/jobs/\(names[0])\""))
  }

  @Test func `what goes to the root stays as it is, and so does what is no text`() throws {
    let project = try Project()
    let drawing = "<svg> <g/> </svg>\n"
    try project.write(drawing, to: "Content/root/favicon.svg")
    try project.write("a { }\n", to: "Content/root/plain.css")
    try project.write("a { }\n", to: "Content/assets/plain.txt")
    try project.expectSite()
    #expect(try project.text("Public/favicon.svg") == drawing)
    #expect(try project.text("Public/plain.css") == "a { }\n")
    #expect(try project.text("Public/assets/plain.txt") == "a { }\n")
  }

  @Test func `a style sheet is minified where it is linked to`() throws {
    let project = try Project()
    try project.expectSite()
    let (source, copy) = (
      try project.text("Templates/assets/style.css"), try project.text("Public/assets/style.css")
    )
    #expect(copy.utf8.count < source.utf8.count)
    #expect(!copy.contains("/*"))
  }

  private static let linked =
    "<link rel=\"stylesheet\" href=\"{{assets.looks_main_css.url}}\">\n</head>"

  // A sheet in a folder of its own that imports another and fetches a drawing and a file of the root.
  private static func styledProject() throws -> Project {
    let project = try Project()
    try project.write("<svg/>", to: "Content/assets/marks/map (1).svg")
    try project.write("<svg/>", to: "Content/root/favicon.svg")
    try project.write(
      "main { mask: url('../marks/map (1).svg#pin') }",
      to: "Content/assets/looks/masks.css"
    )
    try project.write(
      """
      @import "masks.css" print;
      /* url(masks.css) */
      main { background: url(/assets/marks/map%20%281%29.svg) }
      .a { background: url(/favicon.svg), url(#a), url("data:image/svg+xml,%3Csvg/%3E") }
      """,
      to: "Content/assets/looks/main.css"
    )
    try project.replace("</head>", with: linked, in: "Templates/layout.html")
    try project.replace(
      "style-src {{#style}}",
      with: "style-src 'self' {{#style}}",
      in: "Templates/layout.html"
    )
    return project
  }

  private static func sheet(_ name: String, of project: borrowing Project) throws -> String {
    let files = try project.site().files
    let form = try Regex("assets/looks/\(name)\\.[0-9a-f]{10}\\.css")
    let path = try #require(files.keys.first { $0.wholeMatch(of: form) != nil })
    return String(decoding: files[path] ?? Data(), as: UTF8.self)
  }

  @Test(arguments: ["https://example.org/", "https://example.org/jobs/"])
  func `a style sheet names files by paths that hold wherever the site stands`(
    address: String
  ) throws {
    let project = try Self.styledProject()
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    #expect(
      try project.text("Public/assets/looks/main.css") == """
        @import "masks.css" print;main{background:url(../marks/map%20%281%29.svg)}\
        .a{background:url(../../favicon.svg),url(#a),url("data:image/svg+xml,%3Csvg/%3E")}
        """
    )
    #expect(
      try project.text("Public/assets/looks/masks.css")
        == "main{mask:url('../marks/map (1).svg#pin')}"
    )
  }

  @Test func `the copy of a style sheet that changes its name names such copies`() throws {
    let project = try Self.styledProject()
    try project.expectSite()
    let files = try project.site().files.keys
    let main = try Self.sheet("main", of: project)
    let masks = try Self.sheet("masks", of: project)
    let imported = main.firstMatch(of: /@import "(masks\.[0-9a-f]{10}\.css)"/)
    let fetched = main.firstMatch(of: /\/(map%20%281%29\.[0-9a-f]{10}\.svg)/)
    let drawing = try #require(fetched).output.1
    #expect(files.contains("assets/looks/\(try #require(imported).output.1)"))
    #expect(files.contains("assets/marks/\(drawing.removingPercentEncoding ?? "")"))
    #expect(masks == "main{mask:url('../marks/\(drawing)#pin')}")
    #expect(main.contains("url(../../favicon.svg)"))
  }

  @Test func `the name of a style sheet changes with what it fetches`() throws {
    let project = try Self.styledProject()
    let sheets = { (project: borrowing Project) throws in
      try project.site().files.keys.filter { $0.hasPrefix("assets/looks/") }.sorted()
    }
    try project.expectSite()
    let before = try sheets(project)
    try project.write("<svg><g/></svg>", to: "Content/assets/marks/map (1).svg")
    try project.expectSite()
    let after = try sheets(project)
    #expect(before.count == 4)
    #expect(Set(before).intersection(after) == ["assets/looks/main.css", "assets/looks/masks.css"])
  }

  @Test func `what a style sheet fetches is used, and what it only speaks of is not`() throws {
    let project = try Self.styledProject()
    try project.write("/* url(plan.svg) */", to: "Content/assets/looks/main.css")
    try project.write("<svg/>", to: "Content/assets/looks/plan.svg")
    let unused = { (project: borrowing Project) throws in
      try project.generate("check", "--today", "2026-11-26").standardError
        .matches(of: /asset-unused.*\n.* (Content.*)\n/).map { String($0.output.1) }
    }
    #expect(
      try unused(project) == [
        "Content/assets/looks/masks.css", "Content/assets/looks/plan.svg",
      ]
    )
    try project.write("main { mask: url(plan.svg) }", to: "Content/assets/looks/main.css")
    #expect(try unused(project) == ["Content/assets/looks/masks.css"])
  }
}
