import Foundation
import TestSupport
import Testing

/// Feeds, sitemaps, robots.txt, redirects and what pages say of themselves to those who share them: on
/// the two sites of the fixtures, at two addresses.
struct DiscoveryTests {
  private static let addresses = ["https://example.org/", "https://example.org/sub/path/"]

  private static let sites = ["base", "journal"].flatMap { site in addresses.map { (site, $0) } }

  static func project(_ name: String) throws -> Project {
    let project = try Project(copying: ["Templates"])
    try project.overlay(Fixtures.folder.appending(path: name), parts: ["Content"])
    if name == "journal" {
      try project.replace("template: projects\n", with: "", in: "Content/en/projects.md")
    }
    return project
  }

  private static func site(_ name: String, at address: String) throws -> BuiltSite {
    let project = try project(name)
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    return try project.site(at: address)
  }

  private static func entries(_ feed: Data) throws -> [MarkupElement] {
    try #require(MarkupElement.root(of: feed)).all("entry")
  }

  @Test(arguments: sites)
  func `sitemaps keep their schema and name each page once`(name: String, address: String) throws {
    let site = try Self.site(name, at: address)
    let index = try #require(site.tree.files["sitemap.xml"])
    #expect(DiscoveryRules.sitemapFaults(index, address: address) == [])
    var named: [String] = []
    for sitemap in DiscoveryRules.addresses(in: index) {
      let file = try #require(site.tree.files[String(sitemap.dropFirst(address.count))])
      #expect(DiscoveryRules.sitemapFaults(file, address: address) == [], "\(sitemap)")
      named += DiscoveryRules.addresses(in: file)
    }
    let pages = site.pages.filter { !$0.isRedirect && !$0.isNotFound }
    #expect(named.sorted() == pages.compactMap(\.canonical).sorted())
  }

  @Test func `generated pairs that search engines are to leave out stand in no sitemap`() throws {
    let project = try Project()
    try project.addPairs()
    try project.expectSite()
    let site = try project.site(at: "https://example.org/")
    let unlisted = site.pages.filter { $0.html.contains("content=\"noindex\"") && !$0.isRedirect }
    #expect(unlisted.count > 20)
    for (path, sitemap) in site.tree.files where path.hasPrefix("sitemap-") {
      let named = Set(DiscoveryRules.addresses(in: sitemap))
      #expect(named.isDisjoint(with: unlisted.compactMap(\.canonical)), "\(path)")
    }
    #expect(unlisted.allSatisfy { !$0.html.contains("og:") })
  }

  @Test func `a page changed when it was reviewed, or when later figures were retrieved`() throws {
    let project = try Project()
    try project.replace(
      "title: Method\n",
      with: "title: Method\nreviewed: 2026-11-20\n",
      in: "Content/en/method.md"
    )
    for career in ["customer-service", "public-relations"] {
      try project.replace(
        "\ndescription:",
        with: "\nreviewed: 2024-02-03\ndescription:",
        in: "Content/en/careers/\(career)/index.md"
      )
    }
    try project.expectSite()
    let site = try project.site()
    let days = ["sitemap-en-pages.xml", "sitemap-en-careers.xml"].flatMap {
      DiscoveryRules.days(in: site.files[$0] ?? Data())
    }
    let own = Dictionary(uniqueKeysWithValues: days.filter { !$0.value.isEmpty }.map { ($0, $1) })
    #expect(
      own == [
        "https://example.org/en/method/": "2026-11-20",
        "https://example.org/en/careers/customer-service/": "2026-11-23",
        "https://example.org/en/careers/public-relations/": "2026-11-23",
      ]
    )
  }

  @Test func `posts and their lists changed with the last of them`() throws {
    let site = try Self.site("journal", at: "https://example.org/")
    let posts = DiscoveryRules.days(in: site.tree.files["sitemap-posts.xml"] ?? Data())
    #expect(posts["https://example.org/articles/2025/rainy-days/"] == "2025-12-01")
    #expect(posts["https://example.org/articles/2024/larch/"] == "2024-11-24")
    let lists = DiscoveryRules.days(in: site.tree.files["sitemap-pages.xml"] ?? Data())
    #expect(lists["https://example.org/articles/page-3/"] == "2025-12-01")
    #expect(lists["https://example.org/tags/gates/"] == "2024-06-02")
    #expect(lists["https://example.org/about/"] == "")
  }

  @Test(arguments: addresses)
  func `a feed keeps RFC 4287 and holds whole articles`(address: String) throws {
    let site = try Self.site("journal", at: address)
    let feed = try #require(site.tree.files["feed.xml"])
    #expect(DiscoveryRules.feedFaults(feed) == [])
    let entries = try Self.entries(feed)
    #expect(entries.count == 5)
    #expect(entries[0].all("title")[0].text == "Rainy days")
    #expect(entries[0].all("published")[0].text == "2025-10-04T00:00:00Z")
    #expect(entries[0].all("updated")[0].text == "2025-12-01T00:00:00Z")
    #expect(entries[0].all("id")[0].text == "tag:example.org,2025-10-04:en/articles/rainy-days")
    #expect(entries[2].all("content")[0].text.contains("It was felled in winter."))
    #expect(entries[2].all("content")[0].text.contains("href=\"\(address)projects/\""))
    let root = try #require(MarkupElement.root(of: feed))
    #expect(root.all("updated")[0].text == "2025-12-01T00:00:00Z")
    let pages = site.pages.filter { !$0.isRedirect }
    let path = site.basePath
    #expect(
      pages.allSatisfy { page in
        page.html.contains(
          /<link rel="alternate" type="application\/atom\+xml" title="Path and Bench" href="([^"]*)">/
        ) && page.links.contains("\(path)feed.xml")
      }
    )
  }

  @Test func `what is markup in a title, and what XML cannot hold, breaks no feed`() throws {
    let project = try Self.project("journal")
    try project.write(
      "---\ntitle: \"1 < 2 & 'so' ]]> on\"\n---\n\nA bell\u{FFFF} rang, [here](#bells).\n\n## Bells\n",
      to: "Content/en/articles/2026-01-10-bells.md"
    )
    #expect(try project.generate("--quiet").exitCode == 0)
    let feed = try #require(try project.site().files["feed.xml"])
    #expect(DiscoveryRules.feedFaults(feed) == [])
    let entry = try Self.entries(feed)[0]
    #expect(entry.all("title")[0].text == "1 < 2 & 'so' ]]> on")
    let content = entry.all("content")[0].text
    #expect(content.contains("A bell rang, "))
    #expect(content.contains("href=\"https://example.org/articles/2026/bells/#bells\""))
  }

  @Test func `a feed holds the twenty newest posts of its language`() throws {
    let project = try Project()
    for day in 10...35 {
      let date = day < 32 ? "2026-01-\(day)" : "2026-02-\(day - 20)"
      try project.write(
        "---\ntitle: Post \(day)\n---\n\nText \(day).\n",
        to: "Content/en/news/\(date)-post-\(day).md"
      )
    }
    #expect(try project.generate("--quiet").exitCode == 0)
    let feed = try #require(try project.site().files["en/feed.xml"])
    #expect(DiscoveryRules.feedFaults(feed) == [])
    let titles = try Self.entries(feed).map { $0.all("title")[0].text }
    #expect(titles == (16...35).reversed().map { "Post \($0)" })
    #expect(try project.site().files["feed.xml"] == nil)
    #expect(try project.text("Public/en/index.html").contains("href=\"/en/feed.xml\""))
    #expect(!(try project.text("Public/index.html").contains("application/atom+xml")))
  }

  @Test(arguments: [("https://example.org/", "/"), ("https://example.org/sub/path/", "/sub/path/")])
  func `hosts are told of redirects, and robots of the sitemaps`(
    address: String,
    base: String
  ) throws {
    let site = try Self.site("journal", at: address)
    let text = { String(decoding: site.tree.files[$0] ?? Data(), as: UTF8.self) }
    #expect(text("_redirects") == "\(base)2025/sharpening/ \(base)articles/2025/sharpening/ 301\n")
    #expect(text("robots.txt") == "User-agent: *\nAllow: /\n\nSitemap: \(address)sitemap.xml\n")
  }

  @Test func `the redirects of hosts are those of the pages, of every language`() throws {
    let project = try Project()
    try project.addPairs()
    try project.expectSite()
    let site = try project.site(at: "https://example.org/")
    let lines = try project.text("Public/_redirects").split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(lines.allSatisfy { $0.count == 3 && $0[2] == "301" })
    let pages = site.pages.filter(\.isRedirect)
    #expect(pages.count > 8)
    #expect(
      lines.map { ["\($0[0].dropFirst())index.html", "https://example.org\($0[1])"] }
        .sorted { $0[0] < $1[0] } == pages.map { [$0.path, $0.canonical ?? ""] }
    )
    let other = "/en/comparisons/public-relations-vs-customer-service/"
    #expect(lines.contains { $0[0] == other })
  }

  @Test(arguments: ["robots.txt", "_redirects", "manifest.webmanifest", "feed.xml"])
  func `an editor's own file takes the place of ours`(name: String) throws {
    let project = try Self.project("journal")
    try project.write("# Ours\n", to: "Content/root/\(name)")
    #expect(try project.generate("--quiet").exitCode == 0)
    #expect(try project.text("Public/\(name)") == "# Ours\n")
  }

  @Test(arguments: ["", "sub/path/"])
  func `a device is told of the site in each language, and of its icons`(path: String) throws {
    let project = try Project()
    try project.write(Data(Self.dot), to: "Content/assets/icon-1.png")
    let address = "https://example.org/\(path)"
    #expect(try project.generate("--quiet", "--base-url", address).exitCode == 0)
    let site = try project.site(at: address)
    #expect(
      String(decoding: site.tree.files["en/manifest.webmanifest"] ?? Data(), as: UTF8.self) == """
        {"id":"/\(path)en/","name":"Two careers","short_name":"Two careers",\
        "description":"Two careers side by side.","lang":"en","dir":"ltr",\
        "start_url":"/\(path)en/","scope":"/\(path)en/","display":"minimal-ui",\
        "icons":[{"src":"/\(path)assets/icon.svg","sizes":"any","type":"image/svg+xml"},\
        {"src":"/\(path)assets/icon-1.png","sizes":"1x1","type":"image/png"}]}

        """
    )
    let page = try #require(site.page("en/index.html"))
    #expect(page.html.contains("<link rel=\"manifest\" href=\"/\(path)en/manifest.webmanifest\">"))
    #expect(page.html.contains("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg"))
    #expect(page.html.contains("manifest-src 'self'"))
    // Browsers fetch it from each page that names it.
    #expect(try !#require(site.page("en/method/index.html")).html.contains("manifest"))
  }

  @Test(arguments: sites)
  func `a page says the same to those who share it as to those who search`(
    name: String,
    address: String
  ) throws {
    for page in try Self.site(name, at: address).pages where !page.isRedirect && !page.isNotFound {
      #expect(page.property("og:url") == page.canonical, "\(page)")
      #expect(page.property("og:description") == page.summary, "\(page)")
      #expect(page.property("og:locale") == (page.language == "el" ? "el_GR" : "en_US"), "\(page)")
      #expect(page.property("og:title")?.isEmpty == false, "\(page)")
      #expect(page.property("og:image") == nil, "\(page)")
    }
  }

  @Test func `a text is an article, and a list is a part of the site`() throws {
    let site = try Self.site("journal", at: "https://example.org/")
    let types = ["about", "articles/2024/larch", "articles", "tags"].map {
      site.page("\($0)/index.html")?.property("og:type")
    }
    #expect(types == ["article", "article", "website", "website"])
    #expect(site.page("index.html")?.property("og:type") == "website")
  }

  // The head of a PNG of one pixel.
  static let dot: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55]
}

extension BuiltPage {
  /// What the page says of itself under a name of the Open Graph protocol.
  func property(_ name: String) -> String? {
    let start = "<meta property=\"\(name)\" content=\""
    guard let range = html.range(of: start) else { return nil }
    return String(html[range.upperBound...].prefix { $0 != "\"" })
  }
}
