import Testing

@testable import WageData

struct PublishedPairTests {
  @Test func `difference and ratio are those of exact arithmetic`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let first = Int.random(in: 1...30_000_000, using: &random)
      let second = Int.random(in: 1...30_000_000, using: &random)
      let pair = try #require(PublishedPair(PublishedAmount(first), PublishedAmount(second)))
      #expect(pair.certainty == .exact)
      #expect(pair.ratioInHundredths == ExactNumber(first, over: second).rounded(toPartsOf: 100))
      #expect(pair.isAboutTheSame == ExactNumber(first).isAbout(ExactNumber(second)))
      #expect(pair.difference == first - second)
      #expect(pair.exchanged == PublishedPair(PublishedAmount(second), PublishedAmount(first)))
    }
  }

  @Test func `difference and ratio of a top-coded amount are bounds that stay true`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let first = Int.random(in: 1...30_000_000, using: &random)
      let second = Int.random(in: 1...30_000_000, using: &random)
      let over = try #require(
        PublishedPair(PublishedAmount(first, isTopCoded: true), PublishedAmount(second))
      )
      let ratio = ExactNumber(first, over: second)
      #expect(over.certainty == .atLeast)
      #expect(over.ratioInHundredths == ratio.roundedDown(toPartsOf: 100))
      let under = try #require(
        PublishedPair(PublishedAmount(first), PublishedAmount(second, isTopCoded: true))
      )
      #expect(under.certainty == .atMost)
      #expect(under.ratioInHundredths == ratio.roundedUp(toPartsOf: 100))
      #expect(!over.isAboutTheSame && !under.isAboutTheSame)
      #expect(over.exchanged.certainty == .atMost)
    }
  }

  @Test(arguments: [
    (PublishedAmount(100), PublishedAmount(0)), (PublishedAmount(0), PublishedAmount(100)),
    (PublishedAmount(100, isTopCoded: true), PublishedAmount(100, isTopCoded: true)),
  ])
  func `nothing and two bounds leave all open`(first: PublishedAmount, second: PublishedAmount) {
    #expect(PublishedPair(first, second) == nil)
  }

  @Test func `the figures of a pair are those that every rule allows`() throws {
    let data = try DataSet.sample()
    let operands = try ["27-3031", "43-4051", "29-1063", "29-1067"].flatMap { code in
      try Measure.wages.map { try data.operand(code, $0) }
    }
    var compared = 0
    for left in operands {
      for right in operands where left.measure == right.measure {
        guard let first = left.publishedAmount, let second = right.publishedAmount,
          let pair = PublishedPair(first, second)
        else { continue }
        let figures = (try left.published(), try right.published())
        let comparison = Comparison(left, right)
        #expect(Figure(differenceOf: pair, figures.0, figures.1) == (try comparison.difference()))
        #expect(Figure(ratioOf: pair, figures.0, figures.1) == (try comparison.ratio()))
        compared += 1
      }
    }
    #expect(compared > 40)
  }
}
