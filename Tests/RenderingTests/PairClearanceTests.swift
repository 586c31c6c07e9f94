import SiteModel
import SourceText
import Testing

@testable import Rendering

struct PairClearanceTests {
  // Line 3 of the careers alone is at fault or in doubt, so that other pairs are cleared beside it.
  private static let lines = [
    "<p id=\"facts\">An id of the page's frame.</p>",
    "<p id=\"here\">One</p><p id=\"here\">Two</p>",
    "<a href=\"/nowhere/\">A dead link</a>",
    "<a href=\"nowhere/\">A link from where the page stands</a>",
    "<a href=\"#duties\">A link to an element of the frame</a>",
    "<a href=\"#nothing\">A link to no element</a>",
    "<a href=\"\">A link without an address</a>",
    "<a href=\"/careers/#nothing\">A link to no element of another page</a>",
    "<p title=\"null\">A word for nothing</p>",
    "<p>A price of US$</p>\n<p>{% raw %}</p>",
    "<p>An open comment <!-- begins",
    "<script>document.title += 1</script>",
    "<p>An open script <script>begins",
    "<p title=\"An open value>begins</p>",
  ]

  @Test(arguments: lines)
  func `a pair is cleared only if its whole page is faultless`(line: String) throws {
    let sample = try SampleSite { $0 == 3 ? line : "<p id=\"own-\($0)\">Own</p>" }
    #expect(try faultsOfCleared(sample) == [])
    #expect(cleared(sample) == 15)
  }

  @Test func `an id of two careers keeps every pair of the two from being cleared`() throws {
    let sample = try SampleSite { $0 < 4 ? "<p id=\"twin\">Twin</p>" : "" }
    #expect(try faultsOfCleared(sample) == [])
    #expect(cleared(sample) == 6)
  }

  @Test func `all pairs of faultless careers are cleared`() throws {
    #expect(
      cleared(try SampleSite { "<p id=\"own-\($0)\"><a href=\"#own-\($0)\">x</a></p>" }) == 21
    )
  }

  private func cleared(_ sample: SampleSite) -> Int {
    let clearance = clearance(of: sample)
    return sample.site.editions[0].pairs.count { clearance.contains($0) }
  }

  private func faultsOfCleared(_ sample: SampleSite) throws -> [String] {
    let clearance = clearance(of: sample)
    let paths = SitePaths(sample.site, files: ["assets/style.css"])
    var check = PageCheck(paths: paths, origin: "https://example.org")
    return sample.site.editions[0].pairs.filter { clearance.contains($0) }.flatMap { pair in
      let route = Route.pair(language: 0, first: pair.first, second: pair.second)
      var page: [UInt8] = []
      sample.renderer.render(route, into: &page)
      let path = Array(sample.site.addresses.path(of: route).utf8)
      let findings = check.findings(in: page, at: path)
      return findings.faults.map(\.wording.sentence) + findings.fragments.map(\.url)
    }
  }

  private func clearance(of sample: SampleSite) -> PairClearance {
    PairClearance(
      sample.renderer.stencils[0],
      sample.renderer.editions[0],
      paths: SitePaths(sample.site, files: ["assets/style.css"])
    )
  }
}
