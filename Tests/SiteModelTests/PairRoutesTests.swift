import SiteModel
import Testing

struct PairRoutesTests {
  @Test(arguments: 0...12)
  func `pairs are all but those left out, in order`(careers: Int) {
    var random = SystemRandomNumberGenerator()
    let all = (0..<careers).flatMap { first in
      (first + 1..<max(careers, first + 1)).map { PairRoutes.Pair(first, $0) }
    }
    let omitted = Set(all.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    let routes = PairRoutes(careers: careers, except: omitted)
    #expect(Array(routes) == all.filter { !omitted.contains($0) })
    for pair in all { #expect(routes.contains(pair) == !omitted.contains(pair)) }
  }

  @Test func `a pair names the lower career first`() {
    #expect(PairRoutes.Pair(5, 2) == PairRoutes.Pair(2, 5))
    #expect(PairRoutes.Pair(5, 2).first == 2)
  }
}
