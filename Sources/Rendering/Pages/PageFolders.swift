internal import SiteModel

/// Which pages of a language stand in the folder of another one, its index.
struct PageFolders: Sendable {
  private let paths: [Route: String]
  private let indices: [String: Route]
  private let below: [String: [Route]]

  /// Sorts the plain pages of a language, and those made of rows, into folders.
  init(_ edition: Edition) {
    var paths: [Route: String] = [:]
    var indices: [String: Route] = [:]
    var below: [String: [Route]] = [:]
    for (number, page) in edition.pages.enumerated() {
      let route = Route.page(language: edition.number, page: number)
      paths[route] = page.id
      indices[page.id] = route
      below[Self.folder(of: page.id), default: []].append(route)
    }
    for row in 0..<edition.rows.count {
      let route = Route.row(language: edition.number, row: row)
      let path = edition.rows.name(row)
      paths[route] = path
      below[Self.folder(of: path), default: []].append(route)
    }
    (self.paths, self.indices, self.below) = (paths, indices, below)
  }

  /// The pages of the folder of which a page is the index, in the order of their files and rows.
  func pages(below route: Route) -> [Route] {
    paths[route].flatMap { below[$0] } ?? []
  }

  /// The indices of the folders that a page stands in, the outermost first.
  func trail(of route: Route) -> [Route] {
    guard let path = paths[route] else { return [] }
    let folders = path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    return folders.compactMap { indices[$0] }
  }

  // Pages outside any folder are below no page: the home page shows what its editor wants.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
