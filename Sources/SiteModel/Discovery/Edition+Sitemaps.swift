extension Edition {
  /// The pages that stand in a sitemap, in their order, each made when it is asked for.
  ///
  /// - Parameters:
  ///   - kind: The kind of pages.
  ///   - part: The number of the sitemap among those of the kind, from 0.
  ///   - site: The site.
  /// - Returns: The pages that search engines are offered.
  public func routes(
    of kind: SitemapKind,
    part: Int,
    on site: Site
  ) -> LazyMapSequence<Range<Int>, Route> {
    let parts = parts(of: kind, site.configuration)
    let listed = kind == .pages ? listed(site.configuration) : []
    return parts.range(of: part).lazy.map { self.route($0, of: kind, listed) }
  }

  /// The sitemaps of the language.
  func sitemaps(_ configuration: SiteConfiguration) -> [Route] {
    SitemapKind.allCases.flatMap { kind in
      parts(of: kind, configuration).numbers.map {
        Route.discovery(language: number, .sitemap(kind, part: $0))
      }
    }
  }

  private func count(of kind: SitemapKind, _ configuration: SiteConfiguration) -> Int {
    switch kind {
    case .pages: listed(configuration).count
    case .posts: posts.count
    case .careers: careers.count
    case .comparisons: comparisons.count
    case .pairs: indexedPairs.count
    case .rows: rows.count
    }
  }

  private func route(_ index: Int, of kind: SitemapKind, _ listed: [Route]) -> Route {
    switch kind {
    case .pages: return listed[index]
    case .posts: return .post(language: number, post: index)
    case .careers: return .career(language: number, career: index)
    case .comparisons: return .comparison(language: number, comparison: index)
    case .pairs:
      let pair = indexedPairs[index]
      return .pair(language: number, first: pair.first, second: pair.second)
    case .rows: return .row(language: number, row: index)
    }
  }

  // A mark of the site's own address is written as six bytes at most.
  private func parts(of kind: SitemapKind, _ configuration: SiteConfiguration) -> SitemapParts {
    SitemapParts(
      of: count(of: kind, configuration),
      longestAddress: 6 * configuration.baseURL.description.utf8.count + longestPath(of: kind)
    )
  }

  private func longestPath(of kind: SitemapKind) -> Int {
    guard kind == .pairs else { return OutputNames.longestPath }
    return 2 * (careers.map { $0.header.name(id: $0.id).utf8.count }.max() ?? 0) + 40
  }

  private func listed(_ configuration: SiteConfiguration) -> [Route] {
    [.home(language: number)] + pages.indices.map { .page(language: number, page: $0) }
      + postLists + careerPages.map { .careers(language: number, page: $0) }
      + comparisonPages.map { .comparisons(language: number, page: $0) }
      + (configuration.hasSearch ? [.search(language: number)] : [])
  }
}
