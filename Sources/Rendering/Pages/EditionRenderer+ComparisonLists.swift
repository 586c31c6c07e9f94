internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// The most comparisons on the home page; the list of comparisons has the others.
  static let mostComparisonsOnHome = 6

  /// The values of a page of the list of comparisons.
  func comparisons(onPage page: Int, _ texts: inout PageTexts) -> [Value] {
    let routes = listedComparisons.dropFirst(page * Edition.comparisonsPerPage)
      .prefix(Edition.comparisonsPerPage)
    let links = comparisonLinks(routes, &texts)
    let pages = pageLinks(edition.comparisonPages, at: page) {
      .comparisons(language: edition.number, page: $0)
    }
    return comparisonsFrame(page)
      + [
        .list(links), .flag(!links.isEmpty), .list(pages), .flag(pages.count > 1),
        hasUnlistedPairs ? careersURL : .absent,
      ]
  }

  /// The links of the home page to comparisons, whether there are any, and the list where it has more.
  func comparisonsOnHome(_ texts: inout PageTexts) -> [Value] {
    let links = comparisonLinks(listedComparisons.prefix(Self.mostComparisonsOnHome), &texts)
    let hasMore = listedComparisons.count > links.count || hasUnlistedPairs
    let list = Route.comparisons(language: edition.number)
    return [
      .list(links), .flag(!links.isEmpty),
      hasMore ? .url(site.addresses.url(of: list)) : .absent,
    ]
  }

  /// The address of the list of careers.
  var careersURL: Value {
    .url(site.addresses.url(of: .careers(language: edition.number)))
  }

  /// The links from one page of a list to others.
  ///
  /// Lists of careers and comparisons link to all of their pages, so that none is far from the home page.
  func pageLinks(
    _ pages: some Sequence<Int>,
    at page: Int,
    route: (Int) -> Route
  ) -> [Value] {
    pages.map { number in
      .record(
        Record(
          Offer.link,
          [
            .url(site.addresses.url(of: route(number))), .text(Text("\(number + 1)")), .absent,
            .flag(number == page),
          ]
        )
      )
    }
  }

  // Pairs that no list names; the pages of careers lead to them.
  private var hasUnlistedPairs: Bool { edition.pairs.count > edition.indexedPairs.count }

  private func comparisonLinks(
    _ routes: ArraySlice<Route>,
    _ texts: inout PageTexts
  ) -> [Value] {
    routes.flatMap { route in
      guard case .comparison(_, let index) = route else { return links(to: [route], &texts) }
      let header = edition.comparisons[index].header
      return [link(to: route, label: Text(header.title), description: header.description)]
    }
  }

  private func comparisonsFrame(_ page: Int) -> [Value] {
    let list = Route.comparisons(language: edition.number)
    guard page > 0 else {
      return frame(
        .list,
        route: list,
        title: .comparisonsTitle,
        description: .comparisonsDescription
      )
    }
    return frame(
      .list,
      route: .comparisons(language: edition.number, page: page),
      title: .comparisonsPageTitle,
      description: .comparisonsPageDescription,
      page: page,
      list: list
    )
  }
}
