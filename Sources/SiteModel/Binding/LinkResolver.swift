internal import SourceText

/// Finds where the links of Markdown files lead.
struct LinkResolver: Sendable {
  /// The routes of the content files by their paths without `.md`, such as `Content/el/method`.
  private let routes: [String: Route]

  /// The paths of the files in `Content/assets`, such as `Content/assets/map.svg`.
  private let assets: Set<String>

  /// The content files that are left out, by such paths.
  let absences: [String: Absence]

  private let guesses = LinkGuesses()

  init(routes: [String: Route], assets: Set<String>, absences: [String: Absence] = [:]) {
    self.routes = routes
    self.assets = assets
    self.absences = absences
  }

  /// The target of a link.
  ///
  /// - Parameters:
  ///   - url: The link as the editor wrote it.
  ///   - isImage: Whether it shows an image.
  ///   - file: The path of the file that holds it.
  ///   - idPrefix: What stands before the ids of the page's headings.
  /// - Returns: The target.
  /// - Throws: A fault if the link names nothing or a file that is not there.
  func target(
    of url: String,
    isImage: Bool = false,
    in file: String,
    idPrefix: String
  ) throws(ContentFault) -> LinkTarget {
    if url.isEmpty { throw .emptyAddress(isImage: isImage) }
    if url.hasPrefix("#") { return .verbatim("#\(idPrefix)\(url.dropFirst())") }
    if url.hasPrefix("//") || Self.hasScheme(url) { return .verbatim(url) }
    if url.hasPrefix("/") { return .path(String(url.dropFirst())) }
    let written = url.prefix { $0 != "#" && $0 != "?" }
    let suffix = String(url[written.endIndex...])
    if let target = try target(at: String(written), suffix, in: file) { return target }
    // A file may have a name with a code in it, which is why the codes are read only now.
    let decoded = PercentCode.decoded(Array(written.utf8)[...])
    let path = String(decoding: decoded, as: UTF8.self)
    if path != written, let target = try target(at: path, suffix, in: file) { return target }
    throw dead(url, in: file)
  }

  private func target(
    at path: String,
    _ suffix: String,
    in file: String
  ) throws(ContentFault) -> LinkTarget? {
    guard let full = Self.resolve(path, from: file) else { return nil }
    if let name = Self.name(of: full) {
      if let route = routes[name] { return .page(route, suffix: suffix) }
      if let absence = absences[name] { throw .absentTarget(path + suffix, absence) }
    }
    return assets.contains(full)
      ? .path(Self.address(ofFile: String(full.dropFirst("Content/".count))) + suffix) : nil
  }

  /// The path of a content file without `.md` and `/index`; `nil` for other files.
  private static func name(of path: String) -> String? {
    guard path.hasSuffix(".md") else { return nil }
    let name = path.dropLast(3)
    return String(name.hasSuffix("/index") ? name.dropLast(6) : name)
  }

  /// The address of a file by its path in the site.
  ///
  /// What means something in an address is encoded here, what cannot stand in one where it is written.
  static func address(ofFile path: String) -> String {
    path.reduce(into: "") { address, character in
      switch character {
      case "%": address += "%25"
      case "?": address += "%3F"
      case "#": address += "%23"
      case _: address.append(character)
      }
    }
  }

  private func dead(_ url: String, in file: String) -> ContentFault {
    let folder = file.pathParts.dropLast().joined(separator: "/")
    let nearest = guesses.nearest(LinkGuesses.Question(url: url, folder: folder)) {
      self.nearest(to: url, in: file)
    }
    return .deadLink(url, nearest: nearest)
  }

  private func nearest(to url: String, in file: String) -> String? {
    let files = routes.map(Self.file) + assets
    // What is near in another language is hardly meant.
    let language = file.pathParts.dropLast().prefix(2).joined(separator: "/") + "/"
    let own = files.filter { $0.hasPrefix(language) || assets.contains($0) }
    return [own, files].lazy.compactMap { files in
      NearestName.of(url, among: files.map { $0.relativePath(from: file) })
    }.first
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

  /// Whether a URL names a scheme, such as `https:`.
  static func hasScheme(_ url: String) -> Bool {
    url.utf8.first { ":/?#".utf8.contains($0) } == UInt8(ascii: ":")
  }

  /// The path from the project's root; `nil` if it leaves the project.
  static func resolve(_ path: String, from file: String) -> String? {
    var parts = file.pathParts.dropLast().map(String.init)
    for part in path.pathParts.map(String.init) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
