import Testing

@testable import SiteModel

struct PairRoutesTests {
  // A small generator of numbers, so that every run looks at the same sets.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func everyPair(of careers: Int) -> [PairRoutes.Pair] {
    (0..<careers).flatMap { first in
      (first + 1..<max(careers, first + 1)).map { PairRoutes.Pair(first, $0) }
    }
  }

  @Test(arguments: 0...12, 0..<20)
  func `the pairs are all but those left out, in the order of the careers`(
    careers: Int,
    round: Int
  ) {
    var chance = Chance(state: UInt64(careers * 100 + round))
    let share = Double(round) / 19
    let omitted = Set(
      everyPair(of: careers).filter { _ in Double.random(in: 0..<1, using: &chance) < share }
    )
    let routes = PairRoutes(careers: careers, except: omitted)
    #expect(Array(routes) == everyPair(of: careers).filter { !omitted.contains($0) })
  }

  @Test(arguments: 0...12, 0..<20)
  func `a pair is contained if it was not left out`(careers: Int, round: Int) {
    var chance = Chance(state: UInt64(careers * 100 + round))
    let omitted = Set(everyPair(of: careers).filter { _ in Bool.random(using: &chance) })
    let routes = PairRoutes(careers: careers, except: omitted)
    for pair in everyPair(of: careers + 2) {
      let isThere = pair.second < careers && !omitted.contains(pair)
      #expect(routes.contains(pair) == isThere, "\(pair)")
    }
  }

  @Test(arguments: 0...12, 0..<20)
  func `chosen pairs are those that were chosen, in the order of the careers`(
    careers: Int,
    round: Int
  ) {
    var chance = Chance(state: UInt64(careers * 100 + round))
    let share = Double(round) / 19
    let chosen = Set(
      everyPair(of: careers).filter { _ in Double.random(in: 0..<1, using: &chance) < share }
    )
    let routes = PairRoutes(careers: careers, only: chosen)
    #expect(Array(routes) == everyPair(of: careers).filter { chosen.contains($0) })
    for pair in everyPair(of: careers + 2) {
      #expect(routes.contains(pair) == chosen.contains(pair), "\(pair)")
    }
  }

  @Test func `a career makes no pair with itself`() {
    #expect(!PairRoutes(careers: 3, except: []).contains(PairRoutes.Pair(1, 1)))
  }

  @Test func `a pair names its careers in any order`() {
    #expect(PairRoutes.Pair(4, 2) == PairRoutes.Pair(2, 4))
  }

  @Test func `half a million pairs are counted without a list of them`() {
    let routes = PairRoutes(careers: 1000, except: [PairRoutes.Pair(0, 999)])
    #expect(routes.count == 499_499)
    #expect(routes[998] == PairRoutes.Pair(1, 2))
    #expect(routes[499_498] == PairRoutes.Pair(998, 999))
  }
}
