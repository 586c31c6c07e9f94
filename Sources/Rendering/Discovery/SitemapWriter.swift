internal import CalendarDates
internal import SiteModel
internal import Templates

/// Writes sitemaps, address by address, and the list of them (sitemaps.org).
struct SitemapWriter {
  private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  private let site: Site

  /// The days of lists, all of whose pages change together.
  private var days: [Route: Day?] = [:]

  /// Prepares to write of a site.
  init(_ site: Site) {
    self.site = site
  }

  /// Appends a sitemap of a language.
  mutating func append(
    _ kind: SitemapKind,
    part: Int,
    of edition: Edition,
    to bytes: inout [UInt8]
  ) {
    Self.appendList("urlset", to: &bytes) { bytes in
      for route in edition.routes(of: kind, part: part, on: site) {
        let address = site.absoluteURL(of: route).text.escaped
        Self.append(address, in: "url", changed: day(of: route), to: &bytes)
      }
    }
  }

  /// Appends the list of all sitemaps.
  func appendIndex(to bytes: inout [UInt8]) {
    Self.appendList("sitemapindex", to: &bytes) { bytes in
      for route in site.sitemaps {
        let address = site.absoluteURL(of: route).text.escaped
        Self.append(address, in: "sitemap", changed: nil, to: &bytes)
      }
    }
  }

  /// Appends a list, whose entries a closure appends.
  static func appendList(
    _ element: String,
    to bytes: inout [UInt8],
    _ appendEntries: (inout [UInt8]) -> Void
  ) {
    bytes += XMLText.declaration
    bytes += "<\(element) \(namespace)>\n".utf8
    appendEntries(&bytes)
    bytes += "</\(element)>\n".utf8
  }

  /// Appends an entry of a list, whose address is escaped.
  static func append(
    _ address: [UInt8],
    in element: String,
    changed: Day?,
    to bytes: inout [UInt8]
  ) {
    bytes += "<\(element)><loc>".utf8
    bytes += address
    bytes += "</loc>".utf8
    if let changed { bytes += "<lastmod>\(changed)</lastmod>".utf8 }
    bytes += "</\(element)>\n".utf8
  }

  private mutating func day(of route: Route) -> Day? {
    let list: Route
    switch route {
    case .posts(let language, let folder, _): list = .posts(language: language, folder: folder)
    case .tag(let language, let tag, _): list = .tag(language: language, tag: tag)
    case _: return site.lastChange(of: route)
    }
    if let day = days[list] { return day }
    let day = site.lastChange(of: list)
    days[list] = .some(day)
    return day
  }
}
