extension Site {
  /// The sitemaps of all languages.
  public var sitemaps: [Route] {
    editions.flatMap { $0.sitemaps(configuration) }
  }
}

extension Edition {
  /// The files by which programs find the pages of the language, and with those of the first one the
  /// files that the site has once.
  ///
  /// - Parameters:
  ///   - configuration: What site.yml says.
  ///   - copies: The paths of files that are copied: an editor's own file takes the place of ours.
  ///   - hasRedirects: Whether the site has redirects in any language.
  /// - Returns: The files in their order, the sitemaps first.
  func discovery(
    _ configuration: SiteConfiguration,
    besides copies: [String: String],
    hasRedirects: Bool
  ) -> [Route] {
    var files: [DiscoveryFile] = [.manifest]
    if !posts.isEmpty { files.append(.feed) }
    if configuration.hasMarkdownTwins { files.append(.languageModels) }
    if number == 0 { files += [.sitemapIndex, .robots] }
    if number == 0, hasRedirects { files.append(.redirects) }
    let prefix = number == 0 ? "" : "\(language.tag)/"
    return sitemaps(configuration)
      + files.filter { copies[$0.path(prefix: prefix)] == nil }
      .map { .discovery(language: number, $0) }
  }
}
