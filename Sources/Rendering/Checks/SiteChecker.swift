public import SiteModel

/// Checks rendered pages and fits their links to where the site will stand.
///
/// Each worker has one of its own, whose memory it uses again from page to page.
public struct SiteChecker: Sendable {
  private let site: Site
  let paths: SitePaths
  private var pageCheck: PageCheck
  private var path: [UInt8] = []
  private let basePath: [UInt8]

  /// Where the links of the pages lead that this checker has checked, generated pairs aside.
  public private(set) var links = LinkMap()

  private let clearances: [PairClearance]

  /// Prepares to check the pages of a site.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - files: The paths of files that are copied, without a first slash.
  ///   - renderer: What fills stencils, so that pages filled from faultless pieces need not be read;
  ///     without it every page is.
  public init(_ site: Site, files: some Sequence<String>, renderer: SiteRenderer? = nil) {
    self.site = site
    let paths = SitePaths(site, files: files)
    self.paths = paths
    clearances =
      renderer.map { renderer in
        zip(renderer.stencils, renderer.editions).map { PairClearance($0, $1, paths: paths) }
      } ?? []
    pageCheck = PageCheck(paths: paths, origin: site.configuration.baseURL.origin)
    // The slash at its end is the path's own.
    basePath = Array(site.configuration.baseURL.path.utf8.dropLast())
  }

  /// Whether the site has a file of this path, given without a first slash.
  public func hasFile(at path: [UInt8]) -> Bool {
    let index = Array("index.html".utf8)
    let isFolder =
      path.elementsEqual(index) || path.suffix(index.count + 1).elementsEqual([0x2F] + index)
    let end = isFolder ? path.count - index.count : path.count
    return paths.contains(0..<end, in: path)
  }

  /// The route at a path by which readers ask for it, given without a first slash.
  public func route(at path: [UInt8]) -> Route? {
    paths.route(at: path) ?? paths.pair(at: path)
  }

  /// What the check of a page found.
  public struct Result: Sendable {
    /// The faults that the page shows by itself, without the names that were meant.
    public let faults: [PageFault]

    /// Links to elements of other pages, to be checked with `faults(of:render:)`.
    public let fragments: [Fragment]
  }

  /// A link to an element of another page.
  public struct Fragment: Hashable, Sendable {
    let link: PageCheck.FragmentLink

    /// The page that holds the link.
    public let route: Route
  }

  /// Checks a page and puts the path of the site's address before the paths in its links.
  ///
  /// A page that was filled into a stencil is not read if it is known to be faultless.
  public mutating func check(
    _ page: inout [UInt8],
    of route: Route,
    _ making: SiteRenderer.Making
  ) -> Result {
    // Data have no links, and their addresses are whole.
    guard route.isPage else { return Result(faults: [], fragments: []) }
    if making == .filled, basePath.isEmpty, isCleared(route) {
      return Result(faults: [], fragments: [])
    }
    path.removeAll(keepingCapacity: true)
    site.addresses.appendPath(of: route, to: &path)
    let number = route.isPair ? nil : paths.number(ofRouteAt: 0..<path.count, in: path)
    pageCheck.tellsTargets = number != nil
    let findings = pageCheck.findings(in: page, at: path)
    if let number { links.add(findings.targets, of: number) }
    if !basePath.isEmpty { insertBasePath(at: findings.rootPaths, of: &page) }
    return Result(
      faults: findings.faults,
      fragments: findings.fragments.map { Fragment(link: $0, route: route) }
    )
  }

  /// The links among those to elements of other pages that lead to none.
  ///
  /// - Parameters:
  ///   - fragments: The links of all pages.
  ///   - render: Appends the page of a route to a buffer.
  /// - Returns: The dead links, each with the page that holds it, in the order of their text.
  public func faults(
    of fragments: Set<Fragment>,
    render: (Route, inout [UInt8]) -> Void
  ) -> [(route: Route, fault: PageFault)] {
    let targets = Dictionary(grouping: fragments, by: \.link.path)
    var faults: [(route: Route, fault: PageFault)] = []
    for (path, links) in targets {
      // A file that is copied has no ids that we know of.
      guard let route = paths.route(at: path) else { continue }
      var page: [UInt8] = []
      render(route, &page)
      let ids = PageCheck.ids(in: page)
      for fragment in links where !ids.contains(fragment.link.id) {
        faults.append((fragment.route, .deadFragment(fragment.link.url, nearest: nil)))
      }
    }
    // Equal links of several pages come in the order of their pages.
    let keys = faults.map { ($0.fault.needles[0], site.addresses.path(of: $0.route)) }
    return zip(keys, faults).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The pages that a reader does not find from the home page of their language, or finds late.
  ///
  /// - Parameters:
  ///   - links: The links of the pages that were checked.
  ///   - render: Appends the page of a route to a buffer; asked for pages that were not checked.
  /// - Returns: The pages in the order of the routes, each with its fault.
  public func unfound(
    by links: LinkMap,
    render: (Route, inout [UInt8]) -> Void
  ) -> [(route: Route, fault: PageFault)] {
    var walk = LinkWalk(site, paths: paths, links: links)
    return walk.faults(render: render)
  }

  /// Whether a page is known to be faultless if it was filled into a stencil.
  public func isCleared(_ route: Route) -> Bool {
    guard !clearances.isEmpty,
      case .pair(let language, let first, let second) = route
    else { return false }
    return clearances[language].contains(PairRoutes.Pair(first, second))
  }

  private func insertBasePath(at places: [Int], of page: inout [UInt8]) {
    guard !places.isEmpty else { return }
    var fitted: [UInt8] = []
    fitted.reserveCapacity(page.count + places.count * basePath.count)
    var written = 0
    for place in places {
      fitted += page[written..<place]
      fitted += basePath
      written = place
    }
    fitted += page[written...]
    page = fitted
  }
}

extension Route {
  fileprivate var isPair: Bool {
    if case .pair = self { true } else { false }
  }
}
