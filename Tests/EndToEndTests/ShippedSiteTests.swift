import Foundation
import TestSupport
import Testing

/// The site that the repository ships.
struct ShippedSiteTests {
  private static let flagship = "comparisons/customer-service-vs-public-relations/index.html"

  // Built once for all tests.
  private static let site = Result { () throws -> BuiltSite in
    let project = try Project(copying: ["Content", "Templates"])
    try project.expectSite()
    return try project.site(at: "https://example.org/")
  }

  @Test func `the shipped site builds without a warning and keeps every rule`() throws {
    SiteRules.expectKept(by: try Self.site.get())
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(
        atPath: Fixtures.repository.appending(path: "Public").path
      ),
      "Public is not there"
    )
  )
  func `Public in the repository is what the project makes`() throws {
    let committed = try FileTree(Fixtures.repository.appending(path: "Public"))
    #expect(try Self.site.get().tree.differences(from: committed) == [])
  }

  @Test(arguments: [
    ("51280", "51.280 $"), ("30140", "30.140 $"), ("97910", "97.910 $"), ("14.36", "14,36 $"),
    ("29860", "29.860 $"), ("29869", "29.869 $"),
  ])
  func `the Greek page states each figure bound to its value`(value: String, text: String) throws {
    let page = try #require(try Self.site.get().page(Self.flagship))
    #expect(page.figures.contains { $0 == (value, text) })
  }

  @Test(arguments: [
    ("51280", "$51,280"), ("30140", "$30,140"), ("97910", "$97,910"), ("14.36", "$14.36"),
    ("29860", "$29,860"), ("29869", "$29,869"),
  ])
  func `the English page states each figure bound to its value`(value: String, text: String) throws
  {
    let page = try #require(try Self.site.get().page("en/\(Self.flagship)"))
    #expect(page.figures.contains { $0 == (value, text) })
  }

  @Test(arguments: ["", "en/"])
  func `a derived figure stands with its factor and the published one`(prefix: String) throws {
    let page = try #require(try Self.site.get().page(prefix + Self.flagship))
    let text = page.html.replacing(/<[^>]*>/, with: "").replacing("\u{A0}", with: " ")
    let sum = prefix.isEmpty ? "14,36 $ × 2.080 = 29.869 $" : "$14.36 × 2,080 = $29,869"
    #expect(text.contains(sum))
  }

  @Test func `every page has its translation`() throws {
    for page in try Self.site.get().pages where !page.isNotFound && !page.isRedirect {
      #expect(page.alternates.keys.sorted() == ["el", "en"], "\(page)")
    }
  }
}
