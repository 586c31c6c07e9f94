/// The kinds of pages of which each has sitemaps of its own.
public enum SitemapKind: String, CaseIterable, Sendable {
  /// The home page, plain pages, lists and the search.
  case pages

  /// Posts.
  case posts

  /// Careers.
  case careers

  /// Comparisons that an editor wrote.
  case comparisons

  /// Generated comparisons that are worth a page.
  case pairs

  /// Pages of rows.
  case rows

  /// The most addresses in a file (sitemaps.org).
  public static let mostAddresses = 50_000

  /// The most bytes in a file (sitemaps.org).
  public static let mostBytes = 50_000_000
}
