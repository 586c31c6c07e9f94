internal import SiteModel

/// A page that an editor wrote, by its kind and front matter.
struct WrittenPage {
  let kind: PageKind
  let header: PageHeader
}

extension Edition {
  /// The pages that an editor wrote.
  var writtenPages: [WrittenPage] {
    [WrittenPage(kind: .home, header: home.header)]
      + pages.map { WrittenPage(kind: .page, header: $0.header) }
      + careers.map { WrittenPage(kind: .career, header: $0.header) }
      + comparisons.map { WrittenPage(kind: .comparison, header: $0.header) }
  }

  /// The header of the page of a route; `nil` for one that no editor wrote.
  func header(of route: Route) -> PageHeader? {
    switch route {
    case .home: home.header
    case .page(_, let page): pages[page].header
    case .career(_, let career): careers[career].header
    case .comparison(_, let comparison): comparisons[comparison].header
    case .careers, .comparisons, .pair, .notFound, .redirect, .careersTwin, .careerTwin,
      .comparisonTwin, .tableSchema, .dataPackage, .search, .searchIndex:
      nil
    }
  }
}
