import Foundation
import TestSupport
import Testing

/// The Markdown beside each page that an editor wrote, and llms.txt.
struct MarkdownTwinTests {
  private static func site(
    at address: String = "https://example.org/",
    urls: String = "folders"
  )
    throws -> BuiltSite
  {
    let project = try Project()
    try project.append(
      Array("markdown-twins: yes\nurls: \(urls)\n".utf8),
      to: "Content/site.yml"
    )
    let run = try project.generate("--quiet", "--base-url", address)
    #expect(run.exitCode == 0)
    #expect(run.standardError.isEmpty)
    return try project.site(at: address)
  }

  private static func text(_ path: String, _ site: BuiltSite) -> String {
    String(decoding: site.tree.files[path] ?? Data(), as: UTF8.self)
  }

  @Test func `a page stands beside itself as Markdown, its figures as readers see them`() throws {
    let site = try Self.site()
    let method = Self.text("en/method/index.md", site)
    #expect(
      method.hasPrefix("# Method\n\nThe figures are those of May 2025.\n\n## What is counted\n")
    )
    let pair = Self.text("en/comparisons/customer-service-vs-public-relations/index.md", site)
    #expect(pair.contains("\n| Measure | "))
    #expect(!pair.contains("wage:") && !pair.contains("claim:") && !pair.contains("<data"))
    let page = try #require(
      site.page("en/comparisons/customer-service-vs-public-relations/index.html")
    )
    for figure in page.figures {
      #expect(pair.replacing("\u{A0}", with: " ").contains(figure.text), "\(figure.text)")
    }
  }

  @Test(arguments: ["https://example.org/", "https://example.org/sub/path/"])
  func `each page that an editor wrote leads to its Markdown, and llms.txt to all`(
    address: String
  ) throws {
    let site = try Self.site(at: address)
    let twins = site.tree.files.keys.filter { $0.hasSuffix(".md") }.sorted()
    #expect(twins.count == 10)
    let named = site.pages.compactMap { page in
      page.html.firstMatch(of: /<link rel="alternate" type="text\/markdown" href="([^"]+)">/)
        .map { String($0.output.1.dropFirst(site.basePath.count)) }
    }
    #expect(named.sorted() == twins)
    let listed = ["llms.txt", "en/llms.txt"].flatMap { path in
      Self.text(path, site).matches(of: /^- \[[^\]]+\]\(([^)]+)\)/.anchorsMatchLineEndings())
        .map { String($0.output.1.dropFirst(address.count)) }
    }
    #expect(listed.sorted() == twins)
    #expect(
      Self.text("en/llms.txt", site).hasPrefix("# Two careers\n\n> Two careers side by side.\n")
    )
    for twin in twins {
      for link in Self.text(twin, site).matches(of: /\]\(([^)]+)\)/).map(\.output.1) {
        #expect(
          link.hasPrefix(address) || link.hasPrefix("https://www.bls.gov/"),
          "\(twin): \(link)"
        )
      }
    }
  }

  @Test func `where pages are files, so is their Markdown`() throws {
    let site = try Self.site(urls: "files")
    #expect(site.tree.files["en/method.md"] != nil)
    #expect(site.tree.files["en/index.md"] != nil)
  }

  @Test func `pages that nobody wrote have no Markdown, and without the key none has`() throws {
    let project = try Project()
    try project.addPairs()
    try project.expectSite()
    #expect(try project.site().files.keys.allSatisfy { !$0.hasSuffix(".md") && $0 != "llms.txt" })
    try project.append(Array("markdown-twins: yes\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    let site = try project.site()
    let pairs = site.files.keys.filter { $0.hasPrefix("en/comparisons/") && $0.hasSuffix(".md") }
    #expect(pairs == ["en/comparisons/customer-service-vs-public-relations/index.md"])
    try project.buildShards(of: 5)
    #expect(try project.merge(5, "--quiet").exitCode == 0)
    #expect(try project.site().differences(from: site) == [])
  }
}
