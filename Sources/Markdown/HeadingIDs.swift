/// The ids of a document's headings: readable, unique, and stable when other headings are added.
enum HeadingIDs {
  /// One id for each heading.
  ///
  /// The first heading of a text keeps the plain id; further ones get `-2`, `-3` and so on, never
  /// an id that is another heading's own.
  ///
  /// - Parameter texts: The plain texts of the headings, in order.
  /// - Returns: The ids without a prefix, in the same order.
  static func ids(of texts: [String]) -> [String] {
    let slugs = texts.map(Slug.of)
    let own = Set(slugs)
    var given: [String: Int] = [:]
    return slugs.map { slug in
      var count = given[slug, default: 0] + 1
      while count > 1, own.contains("\(slug)-\(count)") { count += 1 }
      given[slug] = count
      return count == 1 ? slug : "\(slug)-\(count)"
    }
  }
}
