import Foundation
import Testing

struct DiscoveryRulesTests {
  private static let entry = """
    <entry><title>A</title><id>tag:example.org,2026-01-01:en/a</id>\
    <link rel="alternate" href="https://example.org/a/"/>\
    <published>2026-01-01T00:00:00Z</published><updated>2026-01-01T00:00:00Z</updated>\
    <content type="html">&lt;a href="https://example.org/"&gt;B&lt;/a&gt;</content></entry>
    """

  private static let feed = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>https://example.org/feed.xml</id>\
    <updated>2026-01-01T00:00:00Z</updated><author><name>N</name></author>\
    <link rel="self" href="https://example.org/feed.xml"/>\(entry)</feed>
    """

  private static let sitemap = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\
    <url><loc>https://example.org/</loc><lastmod>2026-01-01</lastmod></url></urlset>
    """

  @Test func `a feed and a sitemap without a fault have none`() {
    #expect(DiscoveryRules.feedFaults(Data(Self.feed.utf8)) == [])
    let sitemap = Data(Self.sitemap.utf8)
    #expect(DiscoveryRules.sitemapFaults(sitemap, address: "https://example.org/") == [])
  }

  @Test(arguments: [
    ("http://www.w3.org/2005/Atom", "http://example.org/"), ("<title>F</title>", ""),
    ("<name>N</name>", ""), ("rel=\"self\"", "rel=\"via\""), ("tag:example.org,", "no IRI "),
    ("T00:00:00Z</published>", "</published>"), ("type=\"html\"", "type=\"text\""),
    ("href=\"https://example.org/\"", "href=\"/\""), ("</feed>", "\(entry)</feed>"),
    ("<title>A</title>", "<title>A & B</title>"),
  ])
  func `a fault of a feed is found`(right: String, wrong: String) {
    let feed = Self.feed.replacing(right, with: wrong)
    #expect(feed != Self.feed)
    #expect(DiscoveryRules.feedFaults(Data(feed.utf8)) != [])
  }

  @Test(arguments: [
    ("sitemap/0.9", "sitemap/1.0"), ("2026-01-01", "January"), ("https://example.org/", "/"),
    ("<lastmod>", "<changed/><lastmod>"), ("<url>", "<page>"), ("<loc>", "<loc>https://x.org/ "),
  ])
  func `a fault of a sitemap is found`(right: String, wrong: String) {
    let text = Self.sitemap.replacing(right, with: wrong)
    let faults = DiscoveryRules.sitemapFaults(Data(text.utf8), address: "https://example.org/")
    #expect(faults != [])
  }
}
