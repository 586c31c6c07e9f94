public import SiteModel
internal import SourceText

/// Finds the links that were meant where a dead one stands.
///
/// Near names are sought for the faults that a person reads, not for each of the pages that show them: a
/// link of a template stands on all.
public struct MeantLinks {
  private let paths: SitePaths
  private let render: (Route, inout [UInt8]) -> Void
  private var nearest: [String: String?] = [:]

  init(_ paths: SitePaths, render: @escaping (Route, inout [UInt8]) -> Void) {
    self.paths = paths
    self.render = render
  }

  /// Looks for the name that was meant.
  ///
  /// - Parameters:
  ///   - fault: A fault that a check of pages found.
  ///   - page: The path of the page that shows it, without a first slash.
  /// - Returns: The fault with the name, if one is near.
  public mutating func completed(_ fault: PageFault, at page: [UInt8]) -> PageFault {
    switch fault {
    case .deadLink(let url, _):
      let path = path(of: url, on: page).map { String(decoding: $0, as: UTF8.self) }
      return .deadLink(url, nearest: path.flatMap { nearestPath(to: $0) })
    case .deadFragment(let url, _):
      return .deadFragment(url, nearest: nearestID(to: url, on: page))
    case .unresolvedToken, .emptyAddress, .duplicateID, .blockedScript, .unreachable,
      .unreachableRow, .unlinked, .far:
      return fault
    }
  }

  private mutating func nearestPath(to path: String) -> String? {
    if let known = nearest[path] { return known }
    let found = paths.nearest(to: path.utf8).map { "/\($0)" }
    nearest.updateValue(found, forKey: path)
    return found
  }

  private func nearestID(to url: String, on page: [UInt8]) -> String? {
    guard let hash = url.utf8.firstIndex(of: UInt8(ascii: "#")),
      let path = url.hasPrefix("#") ? page : path(of: url, on: page),
      let route = paths.route(at: path) ?? paths.pair(at: path)
    else { return nil }
    var bytes: [UInt8] = []
    render(route, &bytes)
    let id = Array(url.utf8[hash...].dropFirst())
    let ids = PageCheck.ids(in: bytes).map { String(decoding: $0, as: UTF8.self) }
    return NearestName.of(String(decoding: id, as: UTF8.self), among: ids)
  }

  private func path(of url: String, on page: [UInt8]) -> [UInt8]? {
    let path = Array(url.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    return url.hasPrefix("/") ? Array(path.dropFirst()) : SitePaths.resolve(path[...], from: page)
  }
}

extension SiteChecker {
  /// Prepares to find the links that were meant where a dead one stands on a page.
  ///
  /// - Parameter render: Appends the page of a route to a buffer.
  /// - Returns: What finds them.
  public func meantLinks(render: @escaping (Route, inout [UInt8]) -> Void) -> MeantLinks {
    MeantLinks(paths, render: render)
  }
}
