import SiteModel
import Templates
import Testing

@testable import Rendering

struct PairStripsTests {
  @Test func `the chart of a pair put together is the chart drawn whole`() throws {
    let edition = try SampleSite().renderer.editions[0]
    var assembled = 0
    for pair in edition.edition.pairs {
      guard let strips = edition.strips(of: pair) else { continue }
      let parts = (edition.parts[pair.first], edition.parts[pair.second])
      let medians = edition.medians(parts.0, parts.1, comparedIn: 0, .plain)
      var chart: [UInt8] = []
      strips.append(pair, hasFinding: MedianForm(medians).hasVerdict, to: &chart) {
        $0 += medians.verdict.html
      }
      var ids = TableNumbers()
      let whole = edition.chart(of: [parts.0, parts.1], dataSets: [0], ids: &ids).html
      #expect(String(decoding: chart, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
      assembled += 1
    }
    // One of the seven careers publishes no hours and one no years: only these two have none in common.
    #expect(assembled == 20)
  }

  @Test func `a pair without medians by the year is shown by the hour`() throws {
    let sample = try SampleSite()
    var page: [UInt8] = []
    sample.renderer.render(.pair(language: 0, first: 0, second: 4), into: &page)
    #expect(String(decoding: page, as: UTF8.self).contains("How hourly wages are spread, May 2025"))
  }

  @Test func `what a pair has no pay period in common for is drawn with a note`() throws {
    let sample = try SampleSite()
    var page: [UInt8] = []
    sample.renderer.render(.pair(language: 0, first: 3, second: 4), into: &page)
    let note =
      "<p>Makers &amp; &lt;Menders&gt; 5: not in the chart, since no median is published.</p>"
    #expect(String(decoding: page, as: UTF8.self).contains(note))
  }

  @Test(arguments: [(1, 20), (400, 14)])
  func `the charts of a very long name are drawn whole`(words: Int, assembled: Int) throws {
    let sample = try SampleSite(lastTitle: String(repeating: " of things", count: words))
    let edition = sample.renderer.editions[0]
    #expect(edition.edition.pairs.filter { edition.strips(of: $0) != nil }.count == assembled)
    var page: [UInt8] = []
    sample.renderer.render(.pair(language: 0, first: 0, second: 6), into: &page)
    #expect(String(decoding: page, as: UTF8.self).contains("<figure class=\"chart\""))
  }
}
