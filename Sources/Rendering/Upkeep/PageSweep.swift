internal import Markdown
public import SiteModel
internal import SourceText

/// What the pages of a site name outside themselves: other sites, and files that are copied.
public struct PageSweep: Sendable {
  /// The addresses of other sites, each with the path of the first page that links to it.
  public private(set) var externalLinks: [(url: String, page: String)] = []

  /// What pages fetch from elsewhere and their own policies forbid: the URL, what a policy lacks, and
  /// the path of the first such page.
  public private(set) var blockedFetches: [(url: String, missing: String, page: String)] = []

  /// The paths of copied files that no page names.
  public private(set) var unnamedFiles: [String] = []

  private var known: Set<String> = []
  private var blocked: Set<String> = []

  /// Goes through every page of a site but generated pairs, which hold what their careers' pages do.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - renderer: Its renderer.
  ///   - files: The paths of files that are copied, without a first slash.
  public init(_ site: Site, _ renderer: SiteRenderer, files: [String]) {
    // The manifest of the site names its icons.
    let icons = Set(site.icons.map(\.path))
    var unnamed = files.filter { !icons.contains($0) }.map { path in
      (path: path, address: LinkText.encoded("/\(path)"))
    }
    let own = site.configuration.baseURL.description
    var survey = PageSurvey()
    for route in site.routes.withoutPairs where route.isPage {
      var page: [UInt8] = []
      renderer.render(route, into: &page)
      survey.read(page)
      let path = "/\(site.addresses.path(of: route))"
      for range in survey.links {
        let url = CharacterReferences.resolved(String(decoding: page[range], as: UTF8.self))
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), !url.hasPrefix(own),
          known.insert(url).inserted
        else { continue }
        externalLinks.append((url, path))
      }
      addBlocked(on: page, at: path, origin: site.configuration.baseURL.origin)
      unnamed.removeAll { ByteSearch.first($0.address, in: page[...]) != nil }
    }
    unnamedFiles = unnamed.map(\.path)
  }

  private mutating func addBlocked(on page: [UInt8], at path: String, origin: String) {
    guard let policy = ContentPolicy(of: page, origin: origin) else { return }
    for (url, directives) in PageFetches.all(in: page) {
      guard let missing = policy.missing(for: url, in: directives), blocked.insert(url).inserted
      else { continue }
      blockedFetches.append((url, missing, path))
    }
  }
}
