import Foundation
import TestSupport
import Testing

/// The small site of `Fixtures/base`, whole.
struct SmallSiteTests {
  @Test func `the small site keeps every rule`() throws {
    let project = try Project()
    try project.expectSite()
    SiteRules.expectKept(by: try project.site(at: "https://example.org/"))
  }

  @Test(arguments: [
    "comparisons/customer-service-vs-public-relations/index.html",
    "en/comparisons/customer-service-vs-public-relations/index.html",
    "careers/public-relations/index.html",
    "en/careers/public-relations/index.html",
  ])
  func `a whole page is what it was`(path: String) throws {
    let project = try Project()
    try project.expectSite()
    let page = try project.text("Public/\(path)")
    let golden = Fixtures.folder.appending(path: "expected/\(path)")
    let difference = try Golden.difference(of: page, from: golden)
    #expect(difference == nil)
  }

  @Test func `at a base URL with a path every link stays below it and leads somewhere`() throws {
    let project = try Project()
    let address = "https://example.org/jobs/"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    let site = try project.site(at: address)
    SiteRules.expectKept(by: site)
    for page in site.pages {
      guard !page.isRedirect else { continue }
      let inner = page.links.filter { $0.hasPrefix("/") }
      #expect(!inner.isEmpty && inner.allSatisfy { $0.hasPrefix("/jobs/") }, "\(page)")
    }
  }

  @Test func `two folders, time zones and locales make the same bytes`() throws {
    let first = try Project()
    let second = try Project()
    let runs = [
      try first.generate(
        "--quiet",
        environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "el_GR.UTF-8", "LANG": "el_GR.UTF-8"]
      ),
      try second.generate(
        "--quiet",
        environment: ["TZ": "America/Los_Angeles", "LC_ALL": "C", "LANG": "tr_TR.UTF-8"]
      ),
    ]
    #expect(runs.map(\.exitCode) == [0, 0])
    #expect(try first.site().differences(from: second.site()) == [])
  }

  @Test func `a second build of an unchanged project makes the same bytes`() throws {
    let project = try Project()
    try project.expectSite()
    let before = try project.site()
    try project.expectSite()
    #expect(try project.site().differences(from: before) == [])
  }

  @Test func `a page that was removed is gone from the site`() throws {
    let home = "Content/en/index.md"
    let project = try Project()
    try project.write(
      "---\ntitle: About\ndescription: Who we are.\n---\n\nUs.\n",
      to: "Content/en/about.md"
    )
    try project.replace("[the method](method.md)", with: "[us](about.md)", in: home)
    try project.expectSite()
    #expect(try project.site().files["en/about/index.html"] != nil)
    try project.replace("[us](about.md)", with: "[the method](method.md)", in: home)
    try project.remove("Content/en/about.md")
    try project.expectSite()
    #expect(try project.site().files["en/about/index.html"] == nil)
  }

  @Test func `raw HTML is left out unless the site allows it`() throws {
    let project = try Project()
    try project.replace(
      "Gross wages of employees.",
      with: "Press <kbd>F1</kbd>.",
      in: "Content/en/method.md"
    )
    #expect(try project.generate("--quiet").exitCode == 0)
    #expect(try project.text("Public/en/method/index.html").contains("<p>Press F1.</p>"))
    try project.append(Array("html: allow\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    #expect(try project.text("Public/en/method/index.html").contains("<kbd>F1</kbd>"))
  }

  @Test func `an alias leads to its page`() throws {
    let project = try Project()
    try project.replace(
      "title: Method\n",
      with: "title: Method\naliases: [/en/old/]\n",
      in: "Content/en/method.md"
    )
    try project.expectSite()
    #expect(try project.text("Public/en/old/index.html").contains("https://example.org/en/method/"))
  }
}
