internal import SiteModel
internal import Templates

extension EditionRenderer {
  /// Appends a file by which programs find pages.
  func renderDiscovery(_ file: DiscoveryFile, into buffer: inout [UInt8]) {
    switch file {
    case .feed:
      FeedWriter(site: site, edition: edition, prose: writer).append(to: &buffer)
    case .sitemap(let kind, let part):
      var writer = SitemapWriter(site)
      writer.append(kind, part: part, of: edition, to: &buffer)
    case .sitemapIndex: SitemapWriter(site).appendIndex(to: &buffer)
    case .languageModels:
      LanguageModelText(site: site, edition: edition, phrases: phrases).append(to: &buffer)
    case .manifest: buffer += WebManifest(site, edition).json.file
    case .robots: appendRobots(to: &buffer)
    case .redirects: appendRedirects(to: &buffer)
    }
  }

  private func appendRobots(to buffer: inout [UInt8]) {
    let index = site.absoluteURL(of: .discovery(language: 0, .sitemapIndex)).text.text
    buffer += "User-agent: *\nAllow: /\n\nSitemap: \(index)\n".utf8
  }

  // From, to and status, one redirect a line; all languages stand in one file. Blanks would part a
  // path, and to hosts `*` and `:` stand for parts of it.
  private func appendRedirects(to buffer: inout [UInt8]) {
    let base = site.configuration.baseURL.path
    for edition in site.editions {
      for redirect in edition.redirects {
        let target = site.addresses.path(of: redirect.target)
        buffer += base.utf8
        buffer += LinkText.pathEncoded(redirect.from)
        buffer += " \(base)\(target) 301\n".utf8
      }
    }
  }
}
