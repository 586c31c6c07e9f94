extension Edition {
  /// The headers of all pages that an editor wrote.
  public var headers: [PageHeader] {
    [home.header] + pages.map(\.header) + careers.map(\.header) + comparisons.map(\.header)
  }
}
