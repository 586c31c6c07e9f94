import Testing
import WageData

struct PublishedPairTests {
  @Test func `difference and ratio are those of exact arithmetic`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let first = Int.random(in: 0...30_000_000, using: &random)
      let second = Int.random(in: 1...30_000_000, using: &random)
      let pair = PublishedPair(first, second)
      #expect(pair.ratioInHundredths == ExactNumber(first, over: second).rounded(toPartsOf: 100))
      #expect(pair.isAboutTheSame == ExactNumber(first).isAbout(ExactNumber(second)))
      #expect(pair.difference == first - second)
    }
  }

  @Test func `there is no ratio to nothing`() {
    #expect(PublishedPair(100, 0).ratioInHundredths == nil)
  }
}
