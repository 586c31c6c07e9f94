/// The ids of a document's headings: readable, unique, and stable when other headings are added.
enum HeadingIDs {
  /// One id for each heading.
  ///
  /// The first heading of a text keeps the plain id; further ones get `-2`, `-3` and so on, never
  /// an id that is another heading's own.
  ///
  /// - Parameters:
  ///   - slugs: The texts of the headings as slugs, in order.
  ///   - taken: Ids that other texts of the page have.
  /// - Returns: The ids without a prefix, in the same order.
  static func ids(of slugs: [String], besides taken: Set<String> = []) -> [String] {
    if taken.isEmpty, areUnique(slugs) { return slugs }
    // Slugs are composed already; as bytes they need not be composed again for each comparison.
    var uses: [[UInt8]: Int] = [:]
    let keys = slugs.map { Array($0.utf8) }
    for key in keys { uses[key] = 0 }
    for id in taken { uses[Array(id.utf8)] = 1 }
    return zip(slugs, keys).map { slug, key in
      var count = uses[key, default: 0] + 1
      while count > 1, uses[key + Array("-\(count)".utf8)] != nil { count += 1 }
      uses[key] = count
      return count == 1 ? slug : "\(slug)-\(count)"
    }
  }

  // A handful is compared faster than hashed.
  private static func areUnique(_ slugs: [String]) -> Bool {
    slugs.count < 20
      && slugs.indices.allSatisfy { index in
        !slugs[..<index].contains { $0.utf8.elementsEqual(slugs[index].utf8) }
      }
  }
}
