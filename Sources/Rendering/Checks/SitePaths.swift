internal import SiteModel
internal import SourceText

/// What stands in the site: every path that a link may lead to.
///
/// Generated pairs are recognised by their form, so that there need be no list of them.
struct SitePaths: Sendable {
  private let paths: [[UInt8]]
  private let table: PathTable
  /// All routes but generated pairs.
  let routes: [Route]

  private let pairs: [PairPaths]

  /// Collects the paths of a site and of its files.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - files: The paths of files that are copied, without a first slash.
  init(_ site: Site, files: some Sequence<String>) {
    routes = site.routes.withoutPairs
    let pages = routes.map { route in
      var bytes: [UInt8] = []
      site.addresses.appendPath(of: route, to: &bytes)
      return bytes
    }
    paths = pages + files.map { Array($0.utf8) }
    table = PathTable(paths)
    pairs = site.editions.filter { !$0.pairs.isEmpty }.map { PairPaths($0, site: site) }
  }

  /// Whether something stands at the path that is a part of a page, without a first slash.
  func contains(_ range: Range<Int>, in page: [UInt8]) -> Bool {
    table.number(of: range, in: page) != nil || pairs.contains { $0.contains(range, in: page) }
  }

  /// The number of the route whose path is a part of a page, without a first slash; `nil` for a file
  /// that is copied and for a generated pair.
  func number(ofRouteAt range: Range<Int>, in page: [UInt8]) -> Int? {
    table.number(of: range, in: page).flatMap { $0 < routes.count ? $0 : nil }
  }

  /// The page at a path; `nil` for a file that is copied and for a generated pair.
  func route(at path: [UInt8]) -> Route? {
    number(ofRouteAt: 0..<path.count, in: path).map { routes[$0] }
  }

  /// The generated pair at a path; `nil` if there is none.
  func pair(at path: [UInt8]) -> Route? {
    pairs.lazy.compactMap { $0.route(at: 0..<path.count, in: path) }.first
  }

  /// The path that was meant.
  func nearest(to path: some Sequence<UInt8>) -> String? {
    let name = String(decoding: Array(path), as: UTF8.self)
    return NearestName.of(name, among: paths.lazy.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The path that a relative link leads to; `nil` if it leaves the site.
  static func resolve(_ link: ArraySlice<UInt8>, from page: [UInt8]) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    var parts = page.split(separator: slash, omittingEmptySubsequences: false).dropLast().map(
      Array.init
    )
    let steps = link.split(separator: slash, omittingEmptySubsequences: false)
    for (number, step) in steps.enumerated() {
      let isLast = number == steps.count - 1
      if step.elementsEqual("..".utf8) {
        if parts.popLast() == nil { return nil }
        if isLast { parts.append([]) }
      } else if step.elementsEqual(".".utf8) {
        if isLast { parts.append([]) }
      } else {
        parts.append(Array(step))
      }
    }
    return Array(parts.joined(separator: [slash]))
  }
}
