import Testing

@testable import SiteModel

struct SitemapPartsTests {
  @Test func `a sitemap holds at most fifty thousand addresses`() {
    let parts = SitemapParts(of: 120_000, longestAddress: 80)
    #expect(
      parts.numbers.map(parts.range) == [0..<50_000, 50_000..<100_000, 100_000..<120_000]
    )
    #expect(SitemapParts(of: 50_000, longestAddress: 80).numbers == 0..<1)
    #expect(SitemapParts(of: 50_001, longestAddress: 80).numbers == 0..<2)
  }

  @Test func `the longer the addresses are, the fewer stand in a sitemap`() {
    let parts = SitemapParts(of: 120_000, longestAddress: 2_000)
    #expect(parts.length == 23_809)
    #expect(parts.numbers == 0..<6)
    #expect(parts.range(of: 5) == 119_045..<120_000)
  }

  @Test func `no address makes no sitemap`() {
    #expect(SitemapParts(of: 0, longestAddress: 80).numbers.isEmpty)
  }
}
