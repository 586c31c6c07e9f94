extension EditionReader {
  /// The earlier addresses of pages, and those by which a comparison may be asked for: its two
  /// careers in either order.
  func redirects(
    home: Page,
    pages: [Page],
    posts: [Post],
    folders: [PostFolder],
    careers: [Career],
    comparisons: [Comparison],
    pairs: PairRoutes
  ) -> [Redirect] {
    let headers: [(PageHeader, Route)] =
      [(home.header, .home(language: number))]
      + pages.enumerated().map { ($1.header, .page(language: number, page: $0)) }
      + posts.enumerated().map { ($1.header, .post(language: number, post: $0)) }
      + folders.enumerated().compactMap { folder, list in
        list.head.map { ($0.header, .posts(language: number, folder: folder)) }
      }
      + careers.enumerated().map { ($1.header, .career(language: number, career: $0)) }
      + comparisons.enumerated().map {
        ($1.header, .comparison(language: number, comparison: $0))
      }
    let aliases = headers.flatMap { header, route in
      header.aliases.map {
        Redirect(
          from: String($0.address.dropFirst()),
          target: route,
          source: header.path,
          location: $0.location
        )
      }
    }
    return (aliases + pairRedirects(careers, comparisons, pairs, beside: aliases)).sorted {
      $0.from < $1.from
    }
  }

  // Two comparisons of one pair are reported as that, and not for addresses that both would have.
  private func pairRedirects(
    _ careers: [Career],
    _ comparisons: [Comparison],
    _ pairs: PairRoutes,
    beside aliases: [Redirect]
  ) -> [Redirect] {
    let names = careers.map { $0.header.name(id: $0.id) }
    let prefix = number == 0 ? "" : "\(language)/"
    let addresses = PairAddresses(pairs, careers: names, prefix: prefix, style: configuration.urls)
    let written = comparisons.map { PairRoutes.Pair($0.first, $0.second) }
    let counts = written.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return comparisons.enumerated().flatMap { index, comparison -> [Redirect] in
      guard counts[written[index]] == 1 else { return [] }
      let route = Route.comparison(language: number, comparison: index)
      let own = addresses.address(comparison.header.name(id: comparison.id))
      let taken = [own] + aliases.filter { $0.target == route }.map(\.from)
      let (first, second) = (names[comparison.first], names[comparison.second])
      return [addresses.address(first, second), addresses.address(second, first)]
        .filter { !taken.contains($0) && addresses.pair(at: $0) == nil }
        .map {
          Redirect(from: $0, target: route, source: comparison.header.path, location: nil)
        }
    }
  }
}
