internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// Finds the places in the project's files from which faults of rendered pages come.
struct FaultLocator {
  private let site: Site
  private var search: ProjectSearch
  private var meant: MeantLinks

  /// Prepares to look through the files of a project.
  ///
  /// - Parameters:
  ///   - project: The files.
  ///   - site: The site that they make.
  ///   - meant: What finds the links that were meant.
  init(_ project: ProjectFolder, _ site: Site, _ meant: MeantLinks) {
    self.site = site
    self.meant = meant
    search = ProjectSearch(project)
  }

  /// The faults with their places, each once for all the pages that show it.
  mutating func report(_ faults: [(route: Route, fault: PageFault)]) -> DiagnosticReport {
    var report = DiagnosticReport()
    var seen: Set<String> = []
    for (route, fault) in faults {
      let location = place(of: fault, on: route)
      let key = "\(fault.code) \(location.map { "\($0)" } ?? fault.needles.first ?? "\(route)")"
      guard seen.insert(key).inserted else { continue }
      let path = site.addresses.path(of: route)
      let page = Note(.page, "/\(path)")
      report.add(meant.completed(fault, at: Array(path.utf8)), at: location, notes: [page])
    }
    return report
  }

  private mutating func place(of fault: PageFault, on route: Route) -> SourceLocation? {
    if case .unlinked(_, let template) = fault { return search.template(named: template) }
    if fault.needles.isEmpty { return site.source(of: route).map { SourceLocation(path: $0) } }
    for needle in needles(of: fault, on: route) {
      if let place = place(of: needle, on: route) { return place }
    }
    // A list shows words of other pages.
    if case .unresolvedToken(let token) = fault { return search.place(of: token) }
    return nil
  }

  // On a comparison the ids of a career's sections begin with the career's id, in no file.
  private func needles(of fault: PageFault, on route: Route) -> [String] {
    let beginnings = site.careers(of: route).map { "#\($0)-" }
    let plain = beginnings.flatMap { beginning in
      fault.needles.filter { $0.hasPrefix(beginning) }.map { "#\($0.dropFirst(beginning.count))" }
    }
    return fault.needles + plain
  }

  // The page's own files first, then the templates, where two braces are a tag and reach no page.
  private mutating func place(of needle: String, on route: Route) -> SourceLocation? {
    var places: [SourceLocation] = []
    for folder in site.sourceFolders(of: route) {
      if let place = search.place(of: needle, below: folder) { places.append(place) }
    }
    if let place = places.min(by: { $0.path < $1.path }) { return place }
    return needle.hasPrefix("{{") ? nil : search.placeInTemplates(of: needle)
  }
}

extension Site {
  /// The file that a page is made from; `nil` for pages that no editor wrote.
  fileprivate func source(of route: Route) -> String? {
    let edition = editions[route.language]
    return switch route {
    case .home: edition.home.header.path
    case .page(_, let page): edition.pages[page].header.path
    case .post(_, let post): edition.posts[post].header.path
    case .posts(_, let folder, 0): edition.folders[folder].head?.header.path
    case .career(_, let career): edition.careers[career].header.path
    case .comparison(_, let index): edition.comparisons[index].header.path
    case .row(_, let row): edition.rows.location(row).path
    case .posts, .tags, .tag, .pair, .careers, .comparisons, .notFound, .redirect, .careersTwin,
      .careerTwin,
      .comparisonTwin, .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      nil
    }
  }

  /// The beginnings of the paths of the files that a route is made from.
  fileprivate func sourceFolders(of route: Route) -> [String] {
    let edition = editions[route.language]
    let careers = { (indices: [Int]) in
      indices.map { Self.folder(of: edition.careers[$0].header.path) }
    }
    return switch route {
    case .home: [edition.home.header.path]
    case .page(_, let page): [edition.pages[page].header.path]
    case .post(_, let post): [edition.posts[post].header.path]
    case .posts(_, let folder, 0):
      edition.folders[folder].head.map { [$0.header.path] } ?? []
    case .career(_, let career): careers([career])
    case .comparison(_, let index):
      [Self.folder(of: edition.comparisons[index].header.path)]
        + careers([edition.comparisons[index].first, edition.comparisons[index].second])
    case .pair(_, let first, let second): careers([first, second])
    case .posts, .tags, .tag, .careers, .comparisons, .row, .notFound, .redirect, .careersTwin,
      .careerTwin, .comparisonTwin,
      .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      []
    }
  }

  /// The ids of the careers whose sections stand on a page of two.
  fileprivate func careers(of route: Route) -> [String] {
    let edition = editions[route.language]
    let indices: [Int] =
      switch route {
      case .comparison(_, let index):
        [edition.comparisons[index].first, edition.comparisons[index].second]
      case .pair(_, let first, let second): [first, second]
      case .home, .page, .post, .posts, .tags, .tag, .career, .careers, .comparisons, .row,
        .notFound, .redirect, .careersTwin,
        .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .search, .searchIndex,
        .discovery, .markdownTwin:
        []
      }
    return indices.map { edition.careers[$0].id }
  }

  private static func folder(of path: String) -> String {
    String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex))
  }
}
