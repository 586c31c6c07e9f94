internal import SiteModel

/// The paths of the generated pairs of a language, recognised by their form.
///
/// Such a path is a fixed beginning, the names of two careers with `-vs-` between, and a fixed end.
struct PairPaths: Sendable {
  private static let joint = Array("-vs-".utf8)

  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let careers: [[UInt8]: Int]
  private let pairs: PairRoutes

  /// Takes the form of the paths of a language that has pairs.
  init(_ edition: Edition, site: Site) {
    let names = edition.careers.indices.map {
      site.addresses.name(ofCareer: $0, language: edition.number)
    }
    let first = edition.pairs[0]
    let route = Route.pair(language: edition.number, first: first.first, second: first.second)
    var path: [UInt8] = []
    site.addresses.appendPath(of: route, to: &path)
    let middle = names[first.first] + Self.joint + names[first.second]
    let start = path.firstRange(of: middle)?.lowerBound ?? 0
    prefix = Array(path[..<start])
    suffix = Array(path[(start + middle.count)...])
    careers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    pairs = edition.pairs
  }

  /// Whether a path, given without a first slash, is that of a pair.
  func contains(_ path: ArraySlice<UInt8>) -> Bool {
    guard path.count >= prefix.count + suffix.count, path.starts(with: prefix),
      path.suffix(suffix.count).elementsEqual(suffix)
    else { return false }
    let middle = path.dropFirst(prefix.count).dropLast(suffix.count)
    // A name may hold `-vs-` itself: every way to part the two is tried.
    var start = middle.startIndex
    while let joint = middle[start...].firstRange(of: Self.joint) {
      if let left = careers[Array(middle[..<joint.lowerBound])],
        let right = careers[Array(middle[joint.upperBound...])],
        left < right, pairs.contains(PairRoutes.Pair(left, right))
      {
        return true
      }
      start = joint.lowerBound + 1
    }
    return false
  }
}
