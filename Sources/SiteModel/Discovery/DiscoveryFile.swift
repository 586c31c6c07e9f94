/// A file by which programs find the pages of the site.
public enum DiscoveryFile: Hashable, Sendable {
  /// The newest posts of a language, whole, as Atom.
  case feed

  /// Addresses of one kind of pages of a language; the number of the file, from 0.
  case sitemap(SitemapKind, part: Int)

  /// The list of all sitemaps.
  case sitemapIndex

  /// What programs are told of where they may look.
  case robots

  /// The redirects in the form that many hosts read.
  case redirects

  /// The list of what stands in a language as Markdown (llmstxt.org).
  case languageModels

  /// What a language of the site is to a device on which a reader keeps it.
  case manifest

  /// The path of the file in the site.
  ///
  /// Sitemaps may name only what stands below themselves, so all of them stand at the top.
  ///
  /// - Parameter prefix: What stands before the addresses of the language; empty for the default one.
  /// - Returns: The path, without a first slash.
  func path(prefix: String) -> String {
    switch self {
    case .feed: "\(prefix)feed.xml"
    case .sitemap(let kind, let part):
      "sitemap-\(prefix.replacing("/", with: "-"))\(kind.rawValue)"
        + (part > 0 ? "-\(part + 1).xml" : ".xml")
    case .sitemapIndex: "sitemap.xml"
    case .languageModels: "\(prefix)llms.txt"
    case .manifest: "\(prefix)manifest.webmanifest"
    case .robots: "robots.txt"
    case .redirects: "_redirects"
    }
  }
}
