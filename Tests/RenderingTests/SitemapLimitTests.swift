import CalendarDates
import Testing

@testable import Rendering
@testable import SiteModel

struct SitemapLimitTests {
  @Test(arguments: [60, 1_000])
  func `sitemaps of very many addresses keep the limits`(length: Int) throws {
    let parts = SitemapParts(of: 120_000, longestAddress: length)
    let day = try #require(Day("2026-11-23"))
    var address = Array("https://example.org/".utf8)
    address += Array(repeating: UInt8(ascii: "a"), count: length - address.count)
    var written = 0
    var file: [UInt8] = []
    for part in parts.numbers {
      file.removeAll(keepingCapacity: true)
      SitemapWriter.appendList("urlset", to: &file) { file in
        for _ in parts.range(of: part) {
          SitemapWriter.append(address, in: "url", changed: day, to: &file)
        }
      }
      #expect(parts.range(of: part).count <= 50_000)
      #expect(file.count <= 50_000_000)
      written += parts.range(of: part).count
    }
    #expect(written == 120_000)
  }
}
