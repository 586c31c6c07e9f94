import Testing

@testable import SiteModel

struct RouteListTests {
  private let greek = RouteList.Counts(
    single: [.home(language: 0), .notFound(language: 0), .careers(language: 0)],
    pages: 2,
    careers: 3,
    comparisons: 1,
    redirects: 2,
    twins: [.careerTwin(language: 0, career: 1, form: .csv), .dataPackage],
    pairs: PairRoutes(careers: 3, except: [PairRoutes.Pair(0, 2)])
  )
  private let bare = RouteList.Counts(
    single: [.home(language: 1)],
    pages: 0,
    careers: 0,
    comparisons: 0,
    redirects: 0,
    pairs: PairRoutes()
  )
  private let german = RouteList.Counts(
    single: [.home(language: 2)],
    pages: 1,
    careers: 2,
    comparisons: 0,
    redirects: 0,
    pairs: PairRoutes(careers: 2, except: [])
  )

  private let all: [Route] = [
    .home(language: 0), .notFound(language: 0), .careers(language: 0), .page(language: 0, page: 0),
    .page(language: 0, page: 1), .career(language: 0, career: 0), .career(language: 0, career: 1),
    .career(language: 0, career: 2), .comparison(language: 0, comparison: 0),
    .redirect(language: 0, redirect: 0), .redirect(language: 0, redirect: 1),
    .careerTwin(language: 0, career: 1, form: .csv), .dataPackage,
    .pair(language: 0, first: 0, second: 1), .pair(language: 0, first: 1, second: 2),
    .home(language: 1), .home(language: 2), .page(language: 2, page: 0),
    .career(language: 2, career: 0), .career(language: 2, career: 1),
    .pair(language: 2, first: 0, second: 1),
  ]

  @Test func `every route stands at one index, language after language`() {
    #expect(Array(RouteList([greek, bare, german])) == all)
  }

  @Test func `the count is that of all languages`() {
    #expect(RouteList([greek, bare, german]).count == 21)
  }

  @Test func `a list without languages is empty`() {
    #expect(RouteList([]).isEmpty)
  }

  @Test func `without pairs every other route is left, in order`() {
    let rest = all.filter { if case .pair = $0 { false } else { true } }
    #expect(RouteList([greek, bare, german]).withoutPairs == rest)
  }
}
