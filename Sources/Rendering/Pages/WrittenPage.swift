internal import SiteModel

/// A page that an editor wrote, by its kind and front matter.
struct WrittenPage {
  let kind: PageKind
  let header: PageHeader
}

extension Site {
  /// The templates that pages name, each for the kind of page that names it.
  var templateChoices: [(kind: PageKind, template: TemplateChoice)] {
    editions.flatMap { edition in
      edition.writtenPages.compactMap { page in
        page.header.template.map { (kind: page.kind, template: $0) }
      }
        + edition.rows.templates.map { (kind: PageKind.page, template: $0) }
    }
  }
}

extension Edition {
  /// The pages that an editor wrote.
  var writtenPages: [WrittenPage] {
    [WrittenPage(kind: .home, header: home.header)]
      + pages.map { WrittenPage(kind: .page, header: $0.header) }
      + posts.map { WrittenPage(kind: .post, header: $0.header) }
      + folders.compactMap(\.head).map { WrittenPage(kind: .posts, header: $0.header) }
      + careers.map { WrittenPage(kind: .career, header: $0.header) }
      + comparisons.map { WrittenPage(kind: .comparison, header: $0.header) }
  }

  /// The header of the page of a route, perhaps made of a row; `nil` for one that has none.
  func header(of route: Route) -> PageHeader? {
    switch route {
    case .home: home.header
    case .page(_, let page): pages[page].header
    case .career(_, let career): careers[career].header
    case .comparison(_, let comparison): comparisons[comparison].header
    case .row(_, let row): rows.header(row)
    case .post(_, let post): posts[post].header
    case .posts(_, let folder, 0): folders[folder].head?.header
    case .posts, .tags, .tag, .careers, .comparisons, .pair, .search, .searchIndex, .discovery,
      .markdownTwin, .notFound,
      .redirect, .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage:
      nil
    }
  }
}
