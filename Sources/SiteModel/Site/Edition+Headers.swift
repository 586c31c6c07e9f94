extension Edition {
  /// The headers of all pages that an editor wrote.
  public var headers: [PageHeader] {
    [home.header] + pages.map(\.header) + folders.compactMap(\.head?.header)
      + careers.map(\.header) + comparisons.map(\.header) + posts.map(\.header)
  }
}
