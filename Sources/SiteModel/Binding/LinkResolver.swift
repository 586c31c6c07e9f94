internal import SourceText

/// Finds where the links of Markdown files lead.
struct LinkResolver: Sendable {
  /// The routes of the content files by their paths without `.md`, such as `Content/el/method`.
  private let routes: [String: Route]

  /// The paths of the files in `Content/assets`, such as `Content/assets/map.svg`.
  private let assets: Set<String>

  init(routes: [String: Route], assets: Set<String>) {
    self.routes = routes
    self.assets = assets
  }

  /// The target of a link.
  ///
  /// - Parameters:
  ///   - url: The link as the editor wrote it.
  ///   - file: The path of the file that holds it.
  ///   - idPrefix: What stands before the ids of the page's headings.
  /// - Returns: The target.
  /// - Throws: A fault if the link names a file that is not there.
  func target(
    of url: String,
    in file: String,
    idPrefix: String
  ) throws(ContentFault) -> LinkTarget {
    if url.hasPrefix("#") { return .verbatim("#\(idPrefix)\(url.dropFirst())") }
    if url.hasPrefix("//") || url.isEmpty || Self.hasScheme(url) { return .verbatim(url) }
    if url.hasPrefix("/") { return .path(String(url.dropFirst())) }
    let path = url.prefix { $0 != "#" && $0 != "?" }
    let fragment = url.split(separator: "#", maxSplits: 1).dropFirst().first.map(String.init)
    guard let full = Self.resolve(String(path), from: file) else { throw dead(url, in: file) }
    if let route = route(of: full) { return .page(route, fragment: fragment) }
    if assets.contains(full) { return .path(String(full.dropFirst("Content/".count))) }
    throw dead(url, in: file)
  }

  private func route(of path: String) -> Route? {
    guard path.hasSuffix(".md") else { return nil }
    let name = String(path.dropLast(3))
    return routes[name.hasSuffix("/index") ? String(name.dropLast(6)) : name]
  }

  private func dead(_ url: String, in file: String) -> ContentFault {
    let folder = file.pathParts.dropLast()
    let files = routes.map(Self.file) + assets
    // What is near in another language is hardly meant.
    let language = folder.prefix(2).joined(separator: "/") + "/"
    let own = files.filter { $0.hasPrefix(language) || assets.contains($0) }
    let nearest = [own, files].lazy.compactMap { files in
      NearestName.of(url, among: files.map { $0.relativePath(from: file) })
    }.first
    return .deadLink(url, nearest: nearest)
  }

  private static func file(_ path: String, _ route: Route) -> String {
    switch route {
    case .home, .career, .comparison, .careers, .comparisons, .posts, .tags, .tag:
      "\(path)/index.md"
    case .page, .post, .pair, .row, .notFound, .redirect, .careersTwin, .careerTwin,
      .comparisonTwin,
      .tableSchema, .dataPackage, .search, .searchIndex, .discovery, .markdownTwin:
      "\(path).md"
    }
  }

  private static func hasScheme(_ url: String) -> Bool {
    guard let end = url.firstIndex(where: { ":/?#".contains($0) }) else { return false }
    return url[end] == ":"
  }

  /// The path from the project's root; `nil` if it leaves the project.
  private static func resolve(_ path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
