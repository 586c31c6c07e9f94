internal import SiteModel

/// Follows the links of a site from its home pages, as readers do.
///
/// Generated pairs are not walked through: what only they lead to is not found.
struct LinkWalk {
  /// How many clicks from the home page of its language a career or a comparison is at most.
  static let mostClicks = 3

  private let site: Site
  private let paths: SitePaths
  private let numbers: [Route: Int]
  private var links: LinkMap
  private var check: PageCheck

  /// Prepares to walk along the links of pages that were checked.
  init(_ site: Site, paths: SitePaths, links: LinkMap) {
    self.site = site
    self.paths = paths
    self.links = links
    numbers = Dictionary(uniqueKeysWithValues: paths.routes.enumerated().map { ($1, $0) })
    check = PageCheck(paths: paths, origin: site.configuration.baseURL.origin)
    check.tellsTargets = true
  }

  /// The pages that are not found from the home page of their language, or late.
  mutating func faults(
    render: (Route, inout [UInt8]) -> Void
  ) -> [(route: Route, fault: PageFault)] {
    site.editions.flatMap { edition -> [(route: Route, fault: PageFault)] in
      let clicks = clicks(from: .home(language: edition.number), render: render)
      return paths.routes.enumerated().compactMap { number, route in
        guard route.language == edition.number else { return nil }
        return fault(of: route, clicks: clicks[number]).map { (route, $0) }
      }
    }
  }

  private func fault(of route: Route, clicks: Int?) -> PageFault? {
    switch route {
    case .page, .post: return clicks == nil ? .unreachable : nil
    case .row: return clicks == nil ? .unreachableRow : nil
    case .posts(let language, let folder, 0)
    where site.editions[language].folders[folder].head != nil:
      return clicks == nil ? .unreachable : nil
    case .career, .comparison:
      guard let clicks else { return .unreachable }
      return clicks > Self.mostClicks ? .far(clicks: clicks) : nil
    // A list of nothing is no loss.
    case .comparisons(let language, _)
    where site.editions[language].comparisons.isEmpty
      && site.editions[language].indexedPairs.isEmpty:
      return nil
    case .posts, .tags, .tag, .careers, .comparisons, .search:
      guard clicks == nil, let template = Self.template(leadingTo: route) else { return nil }
      return .unlinked("/\(site.addresses.path(of: route))", template: template)
    case .home, .pair, .notFound, .redirect, .careersTwin, .careerTwin, .comparisonTwin,
      .tableSchema, .dataPackage, .searchIndex, .discovery, .markdownTwin:
      return nil
    }
  }

  /// The template that is to lead to a page that comes by itself; `nil` for other pages.
  private static func template(leadingTo route: Route) -> String? {
    switch route {
    case .posts(_, _, let page): page > 0 ? "posts.html" : "home.html"
    case .careers(_, let page): page > 0 ? "careers.html" : "home.html"
    case .comparisons(_, let page): page > 0 ? "list.html" : "home.html"
    case .tags: "posts.html"
    case .tag(_, _, let page): page > 0 ? "tag.html" : "tags.html"
    case .search: "layout.html"
    case .home, .page, .post, .career, .comparison, .pair, .row, .notFound, .redirect,
      .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex,
      .discovery, .markdownTwin:
      nil
    }
  }

  /// For each route the clicks that lead to it; `nil` for those to which none do.
  private mutating func clicks(
    from home: Route,
    render: (Route, inout [UInt8]) -> Void
  ) -> [Int?] {
    var clicks = [Int?](repeating: nil, count: paths.routes.count)
    var reached = numbers[home].map { [$0] } ?? []
    for number in reached { clicks[number] = 0 }
    var steps = 0
    while !reached.isEmpty {
      steps += 1
      var next: [Int] = []
      for page in reached where paths.routes[page].isPage {
        for target in targets(of: page, render: render) where clicks[target] == nil {
          clicks[target] = steps
          next.append(target)
        }
      }
      reached = next
    }
    return clicks
  }

  private mutating func targets(of page: Int, render: (Route, inout [UInt8]) -> Void) -> [Int] {
    if links.targets(of: page) == nil {
      var bytes: [UInt8] = []
      var path: [UInt8] = []
      render(paths.routes[page], &bytes)
      site.addresses.appendPath(of: paths.routes[page], to: &path)
      links.add(check.findings(in: bytes, at: path).targets, of: page)
    }
    return (links.targets(of: page) ?? []).map { landing(of: $0) }
  }

  // A link to an earlier address is a link to the page.
  private func landing(of target: Int) -> Int {
    guard case .redirect(let language, let redirect) = paths.routes[target] else { return target }
    return numbers[site.editions[language].redirects[redirect].target] ?? target
  }
}
