import SiteModel
import SourceText
import Testing

@testable import Rendering

struct PairStencilsTests {
  @Test(arguments: ["folders", "files"])
  func `a pair filled into a stencil is what the templates write`(urls: String) throws {
    let sample = try SampleSite(urls: urls)
    let edition = sample.renderer.editions[0]
    let without = PairStencils(edition, mostForms: 0)
    var filled = 0
    for route in sample.site.routes {
      guard case .pair(_, let first, let second) = route else { continue }
      var page: [UInt8] = []
      sample.renderer.render(route, into: &page)
      var written: [UInt8] = []
      _ = edition.render(route, stencils: without, into: &written)
      #expect(String(decoding: page, as: UTF8.self) == String(decoding: written, as: UTF8.self))
      var stencilled: [UInt8] = []
      let pair = PairRoutes.Pair(first, second)
      filled += PairStencils(edition).append(pair, edition, to: &stencilled) ? 1 : 0
    }
    // Two of the seven careers have no pay period in common.
    #expect(filled == 20)
  }

  @Test func `every page of the sample passes its own check`() throws {
    let sample = try SampleSite()
    var checker = SiteChecker(sample.site, files: ["assets/style.css"])
    for route in sample.site.routes {
      var page: [UInt8] = []
      let making = sample.renderer.render(route, into: &page)
      #expect(checker.check(&page, of: route, making).faults.map(\.wording.sentence) == [])
    }
  }
}
