extension Site {
  /// Whether a page is offered to search engines, sitemaps, feeds and the site's own search.
  ///
  /// A generated pair is if it passes the gate: the similarity list names it, and both careers have
  /// prose and comparable data in the site's data set. What stands for no address of its own is not.
  public func isIndexed(_ route: Route) -> Bool {
    switch route {
    case .home, .page, .post, .posts, .tags, .tag, .careers, .career, .comparisons, .comparison,
      .row, .search:
      true
    case .pair(let language, let first, let second):
      editions[language].indexedPairs.contains(PairRoutes.Pair(first, second))
    case .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin, .tableSchema,
      .dataPackage, .searchIndex, .discovery, .markdownTwin:
      false
    }
  }
}
