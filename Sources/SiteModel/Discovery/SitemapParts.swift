/// How addresses are parted into sitemaps, each of which keeps the limits of sitemaps.org.
struct SitemapParts: Hashable, Sendable {
  // The bytes around an address: its elements and a date; and those around all of them.
  private static let aroundAddress = 100
  private static let aroundAll = 1_000

  /// How many addresses there are.
  let count: Int

  /// How many of them a sitemap holds, but for the last.
  let length: Int

  /// Parts addresses.
  ///
  /// - Parameters:
  ///   - count: How many addresses there are.
  ///   - longestAddress: The most bytes that one of them may take as it is written.
  init(of count: Int, longestAddress: Int) {
    self.count = count
    let fitting = (SitemapKind.mostBytes - Self.aroundAll) / (Self.aroundAddress + longestAddress)
    length = min(SitemapKind.mostAddresses, fitting)
  }

  /// The numbers of the parts, from 0; none where there is no address.
  var numbers: Range<Int> { Pagination.pages(of: count, perPage: length) }

  /// The addresses of a part.
  func range(of part: Int) -> Range<Int> {
    part * length..<min(count, (part + 1) * length)
  }
}
