import Foundation
import TestSupport
import Testing

/// The data beside the pages of a built site.
struct TwinTests {
  private static let page = "comparisons/customer-service-vs-public-relations"

  @Test(arguments: ["folders", "files"])
  func `a page leads to its data, and they lead back`(urls: String) throws {
    let project = try Project()
    try project.append(Array("urls: \(urls)\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    let site = try project.site(at: "https://example.org/")
    let file = urls == "folders" ? "\(Self.page)/index.html" : "\(Self.page).html"
    let page = try #require(site.page(file))
    for (type, ending) in [("text/csv", "csv"), ("application/json", "json")] {
      let link = "<link rel=\"alternate\" type=\"\(type)\" href=\"/\(Self.page).\(ending)\">"
      #expect(page.html.contains(link))
      #expect(page.links.count { $0 == "/\(Self.page).\(ending)" } == 2)
    }
    let json = try #require(site.tree.files["\(Self.page).json"])
    let data = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(data["page"] as? String == page.canonical)
    #expect(site.tree.files["\(Self.page).csv-metadata.json"] != nil)
  }

  @Test func `addresses in data stand below a base URL with a path`() throws {
    let project = try Project()
    let address = "https://example.org/jobs/"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    let json = try project.text("Public/\(Self.page).json")
    #expect(json.contains("\"page\":\"https://example.org/jobs/\(Self.page)/\""))
    #expect(json.contains("\"csv\":\"https://example.org/jobs/\(Self.page).csv\""))
  }

  @Test func `a table ends its lines as the standard has it and has no mark before it`() throws {
    let project = try Project()
    try project.expectSite()
    let bytes = Array(try project.bytes("Public/\(Self.page).csv"))
    #expect(bytes.starts(with: Array("data_set,reference_period,".utf8)))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    #expect(bytes.count { $0 == 0x0D } == bytes.count { $0 == 0x0A })
  }

  @Test func `structured data can be switched off`() throws {
    let project = try Project()
    try project.expectSite()
    #expect(try project.text("Public/\(Self.page)/index.html").contains("application/ld+json"))
    try project.append(Array("structured-data: no\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    for page in try project.site(at: "https://example.org/").pages {
      #expect(!page.html.contains("application/ld+json"), "\(page)")
    }
  }

  @Test func `no page is told to be a job offer or a list of questions, and means stay means`()
    throws
  {
    let project = try Project()
    try project.expectSite()
    for page in try project.site(at: "https://example.org/").pages {
      let scripts = page.html.matches(
        of: /<script type="application\/ld\+json">([^<]*)<\/script>/
      )
      for script in scripts {
        let text = String(script.output.1)
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        #expect(!text.contains("JobPosting") && !text.contains("FAQPage"))
        #expect(!text.contains("mean\""))
      }
    }
  }

  @Test func `an article has the day of its review and the author of the site`() throws {
    let project = try Project()
    try project.replace(
      "title: Method\n",
      with: "title: Method\nreviewed: 2026-02-03\n",
      in: "Content/en/method.md"
    )
    try project.append(Array("author: Ada\n".utf8), to: "Content/site.yml")
    let run = try project.generate("--quiet")
    #expect(run.standardError == "")
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("\"lastReviewed\":\"2026-02-03\""))
    #expect(page.contains("\"author\":\"Ada\""))
    #expect(!page.contains("datePublished") && !page.contains("dateModified"))
  }
}
