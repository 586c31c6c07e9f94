/// The files of generated pairs, found by their names: there are too many to list.
struct PairNames {
  private let pairs: PairRoutes
  private let names: [String]
  private let addresses: PairAddresses
  private let style: URLStyle

  /// The generated pairs of a language.
  init(_ edition: Edition, style: URLStyle) {
    let careers = edition.names.careers.map { String(decoding: $0, as: UTF8.self) }
    pairs = edition.pairs
    names = careers
    self.style = style
    addresses = PairAddresses(
      edition.pairs,
      careers: careers,
      prefix: String(decoding: edition.names.prefix, as: UTF8.self),
      style: style
    )
  }

  /// The two careers whose generated comparison is written to a path; `nil` if none is.
  func careers(at path: String) -> (first: String, second: String)? {
    let index = style == .folders ? "index.html" : ""
    guard path.hasSuffix(index), let pair = addresses.pair(at: String(path.dropLast(index.count)))
    else { return nil }
    return (names[pair.first], names[pair.second])
  }

  /// The careers, by index, with whose partners the names of files become too long, each with the
  /// longest of them.
  var tooLong: [(career: Int, bytes: Int)] {
    let byLength = names.indices.sorted { names[$1].utf8.count < names[$0].utf8.count }
    // Only in the style of files the ending is part of the name.
    let joints = "-vs-".utf8.count + (style == .folders ? 0 : ".html".utf8.count)
    return names.indices.compactMap { career in
      for partner in byLength where partner != career {
        let bytes = names[career].utf8.count + joints + names[partner].utf8.count
        if bytes <= OutputNames.longestName { return nil }
        if pairs.contains(PairRoutes.Pair(career, partner)) { return (career, bytes) }
      }
      return nil
    }
  }
}
