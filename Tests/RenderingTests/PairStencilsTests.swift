import SiteModel
import SourceText
import Testing

@testable import Rendering

struct PairStencilsTests {
  @Test(arguments: ["folders", "files"])
  func `a pair filled into a stencil is what the templates write`(urls: String) throws {
    // Of seven careers six publish their median by the year.
    try expectFilled(21, of: SampleSite(urls: urls))
  }

  @Test(arguments: [
    // Pairs that pass the gate beside others that do not, and a career with a pair of each kind.
    "a-vs-z,b-vs-z,1,Made up\nb-vs-z,d-vs-z,2,Made up\n",
    // Every pair.
    zip("abcdefg", 0...).flatMap { first, number in
      "abcdefg".dropFirst(number + 1).map { "\(first)-vs-z,\($0)-vs-z,1,Made up\n" }
    }.joined(),
  ])
  func `a listed pair filled into a stencil is what the templates write`(list: String) throws {
    try expectFilled(21, of: SampleSite(related: list))
  }

  private func expectFilled(_ count: Int, of sample: SampleSite) throws {
    let edition = sample.renderer.editions[0]
    let without = PairStencils(edition, mostForms: 0)
    var filled = 0
    for route in sample.site.routes {
      guard case .pair(_, let first, let second) = route else { continue }
      var page: [UInt8] = []
      sample.renderer.render(route, into: &page)
      var written: [UInt8] = []
      var report = DiagnosticReport()
      _ = edition.render(route, stencils: without, into: &written, report: &report)
      let html = String(decoding: page, as: UTF8.self)
      #expect(html == String(decoding: written, as: UTF8.self))
      #expect(html.contains("content=\"noindex\"") == !sample.site.isIndexed(route))
      var stencilled: [UInt8] = []
      let pair = PairRoutes.Pair(first, second)
      filled += PairStencils(edition).append(pair, edition, to: &stencilled) ? 1 : 0
    }
    // Also of two of the seven careers that have no pay period in common.
    #expect(filled == count)
  }

  @Test func `every page of the sample passes its own check`() throws {
    let sample = try SampleSite()
    var checker = SiteChecker(sample.site, files: ["assets/icon.svg", "assets/style.css"])
    for route in sample.site.routes {
      var page: [UInt8] = []
      let making = sample.renderer.render(route, into: &page)
      #expect(checker.check(&page, of: route, making).faults.map(\.wording.sentence) == [])
    }
  }
}
