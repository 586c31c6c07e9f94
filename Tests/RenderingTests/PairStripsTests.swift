import SiteModel
import Templates
import Testing

@testable import Rendering

struct PairStripsTests {
  @Test func `the chart of a pair put together is the chart drawn whole`() throws {
    let edition = try SampleSite().renderer.editions[0]
    let strips = try #require(edition.strips)
    var drawn = 0
    for first in edition.parts.indices {
      for second in edition.parts.indices where second > first {
        let parts = (edition.parts[first], edition.parts[second])
        guard parts.0.columns[0].hasMedian, parts.1.columns[0].hasMedian else { continue }
        var assembled: [UInt8] = []
        let medians = YearlyMedians(parts, dataSet: 0, edition)
        strips.append(
          PairRoutes.Pair(first, second),
          finding: medians.appendVerdict,
          to: &assembled
        )
        var ids = TableNumbers()
        let whole = edition.chart(of: [parts.0, parts.1], dataSets: [0], ids: &ids)
        var expected: [UInt8] = []
        whole.appendMarkup(to: &expected)
        #expect(
          String(decoding: assembled, as: UTF8.self) == String(decoding: expected, as: UTF8.self)
        )
        drawn += 1
      }
    }
    #expect(drawn == 15)
  }

  @Test func `a pair without a median by the year is shown by the hour`() throws {
    let sample = try SampleSite()
    var page: [UInt8] = []
    sample.renderer.render(.pair(language: 0, first: 0, second: 4), into: &page)
    #expect(String(decoding: page, as: UTF8.self).contains("How hourly wages are spread, May 2025"))
  }
}
