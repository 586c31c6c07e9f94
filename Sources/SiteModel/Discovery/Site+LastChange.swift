public import CalendarDates
internal import WageData

extension Site {
  /// The last day on which a page changed as far as the content says so; `nil` if it does not.
  ///
  /// A page of which an editor says when it was reviewed changed last on that day, or when the figures
  /// that it states were retrieved, if that is later. The clock has no part in it.
  public func lastChange(of route: Route) -> Day? {
    let edition = editions[route.language]
    switch route {
    case .home:
      let posts = edition.newest(Array(edition.posts.indices.prefix(Edition.postsOnHome)))
      let ranked = edition.careers.isEmpty ? [] : listedDataSet
      return later(of: edition.home.header.reviewed, [posts], edition.home.dataSets + ranked)
    case .page(_, let page):
      return later(of: edition.pages[page].header.reviewed, [], edition.pages[page].dataSets)
    case .post(_, let post): return edition.posts[post].updated
    case .posts(_, let folder, _):
      let list = edition.folders[folder]
      return edition.newest(list.posts).map { max($0, list.head?.header.reviewed ?? $0) }
    case .tags: return edition.newest(Array(edition.posts.indices))
    case .tag(_, let tag, _): return edition.newest(edition.tags[tag].posts)
    case .career(_, let career):
      let content = edition.twinContent(ofCareer: career, dataSets: dataSets)
      let header = edition.careers[career].header
      return later(of: header.reviewed, [], content?.dataSets ?? [])
    case .comparison(_, let index): return lastChange(of: edition.comparisons[index], in: edition)
    case .pair(_, let first, let second):
      let days = [first, second].map { edition.careers[$0].header.reviewed }
      // Nobody wrote the page: it is as old as the younger of its two halves, if both say how old.
      return days.contains(nil) ? nil : later(of: days[0], days, listedDataSet)
    case .careers, .comparisons, .row, .search, .notFound, .redirect, .careersTwin, .careerTwin,
      .comparisonTwin, .tableSchema, .dataPackage, .searchIndex, .discovery, .markdownTwin:
      return nil
    }
  }

  private func lastChange(of comparison: Comparison, in edition: Edition) -> Day? {
    let days = [comparison.first, comparison.second].map { edition.careers[$0].header.reviewed }
    return later(of: comparison.header.reviewed, days, comparison.dataSets)
  }

  private var listedDataSet: [String] { configuration.data.map { [$0] } ?? [] }

  // Without a day of the page's own there is nothing to say.
  private func later(of own: Day?, _ others: [Day?], _ shown: [String]) -> Day? {
    guard let own else { return nil }
    return shown.reduce(others.compactMap(\.self).reduce(own, max)) { day, id in
      max(day, dataSets[id]?.record.retrieved ?? day)
    }
  }
}

extension Edition {
  /// The last day on which one of some posts changed; `nil` if there are none.
  func newest(_ posts: [Int]) -> Day? {
    posts.lazy.map { self.posts[$0].updated }.max()
  }
}
