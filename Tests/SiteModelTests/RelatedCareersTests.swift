import Testing

@testable import SiteModel

struct RelatedCareersTests {
  private static let careers = ["clerks", "editors", "poets", "writers"]

  @Test func `those that the list names come first, then those that share most tags`() {
    let related = RelatedCareers(
      [RelatedCareers.Entry(career: "writers", related: "clerks", rank: 1)],
      careers: Self.careers,
      tags: [[], ["words"], ["words", "art"], ["art", "words"]]
    )
    #expect(related.ranked(of: 3) == [0, 2, 1])
    #expect(related.ranked(of: 0) == [3])
    #expect(related.ranked(of: 1) == [2, 3])
  }

  @Test func `tags alone make no pairs`() {
    let related = RelatedCareers(
      [RelatedCareers.Entry(career: "writers", related: "clerks", rank: 1)],
      careers: Self.careers,
      tags: [["words"], ["words"], ["words"], ["words"]]
    )
    #expect(related.pairs == [PairRoutes.Pair(0, 3)])
  }
}
