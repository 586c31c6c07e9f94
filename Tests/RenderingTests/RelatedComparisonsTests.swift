import SiteModel
import Testing

@testable import Rendering

struct RelatedComparisonsTests {
  private func pair(_ first: Int, _ second: Int) -> Route {
    .pair(language: 0, first: first, second: second)
  }

  private func comparisons(related: String? = nil) throws -> RelatedComparisons {
    let edition = try SampleSite(related: related).site.editions[0]
    return RelatedComparisons(edition, order: TitleOrder(edition))
  }

  @Test func `without a list the neighbours of a career are related`() throws {
    let related = try comparisons()
    #expect(
      related.candidates(of: 5) == [pair(5, 6), pair(0, 5), pair(1, 5), pair(2, 5), pair(3, 5)]
    )
  }

  @Test func `the careers of a list come first, by rank, then those that list the career`() throws {
    let list = """
      f-vs-z,b-vs-z,3,Made up
      f-vs-z,d-vs-z,1,Made up
      e-vs-z,f-vs-z,9,Made up
      a-vs-z,f-vs-z,2,Made up

      """
    let related = try comparisons(related: list)
    #expect(
      related.candidates(of: 5) == [pair(3, 5), pair(1, 5), pair(0, 5), pair(4, 5), pair(5, 6)]
    )
  }

  @Test func `a page does not name itself`() throws {
    let related = try comparisons()
    let routes = related.routes(near: 5, 6, except: pair(5, 6))
    #expect(routes.count == RelatedComparisons.most)
    #expect(!routes.contains(pair(5, 6)))
  }
}
