extension EditionReader {
  /// The earlier addresses of pages, and those by which a comparison may be asked for: its two
  /// careers in either order.
  func redirects(
    home: Page,
    pages: [Page],
    careers: [Career],
    comparisons: [Comparison]
  ) -> [Redirect] {
    let headers: [(PageHeader, Route)] =
      [(home.header, .home(language: number))]
      + pages.enumerated().map { ($1.header, .page(language: number, page: $0)) }
      + careers.enumerated().map { ($1.header, .career(language: number, career: $0)) }
      + comparisons.enumerated().map {
        ($1.header, .comparison(language: number, comparison: $0))
      }
    let aliases = headers.flatMap { header, route in
      header.aliases.map {
        Redirect(from: String($0.dropFirst()), target: route, source: header.path)
      }
    }
    return (aliases + pairRedirects(careers, comparisons, beside: aliases)).sorted {
      $0.from < $1.from
    }
  }

  // Two comparisons of one pair are reported as that, and not for addresses that both would have.
  private func pairRedirects(
    _ careers: [Career],
    _ comparisons: [Comparison],
    beside aliases: [Redirect]
  ) -> [Redirect] {
    let pairs = comparisons.map { PairRoutes.Pair($0.first, $0.second) }
    let counts = pairs.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return comparisons.enumerated().flatMap { index, comparison -> [Redirect] in
      guard counts[pairs[index]] == 1 else { return [] }
      let header = comparison.header
      let route = Route.comparison(language: number, comparison: index)
      let names = [comparison.first, comparison.second].map {
        careers[$0].header.name(id: careers[$0].id)
      }
      let own = address(ofComparison: header.name(id: comparison.id))
      let others = aliases.filter { $0.target == route }.map(\.from)
      return ["\(names[0])-vs-\(names[1])", "\(names[1])-vs-\(names[0])"]
        .map { address(ofComparison: $0) }
        .filter { $0 != own && !others.contains($0) }
        .map { Redirect(from: $0, target: route, source: header.path) }
    }
  }

  private func address(ofComparison name: String) -> String {
    let prefix = number == 0 ? "" : "\(language)/"
    return switch configuration.urls {
    case .folders: "\(prefix)comparisons/\(name)/"
    case .files: "\(prefix)comparisons/\(name).html"
    }
  }
}
