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
}
