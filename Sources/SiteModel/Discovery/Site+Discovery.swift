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
  ///   - copies: The paths of files that are copied; of the files that hosts read, an editor's own takes
  ///     the place of ours.
  ///   - hasRedirects: Whether the site has redirects in any language.
  func discovery(
    _ configuration: SiteConfiguration,
    besides copies: [String: String],
    hasRedirects: Bool
  ) -> [Route] {
    var files: [DiscoveryFile] = posts.isEmpty ? [] : [.feed]
    if number == 0 {
      files.append(.sitemapIndex)
      let forHosts: [DiscoveryFile] = hasRedirects ? [.robots, .redirects] : [.robots]
      files += forHosts.filter { copies[$0.path(prefix: "")] == nil }
    }
    return sitemaps(configuration) + files.map { .discovery(language: number, $0) }
  }
}
