internal import SiteModel

/// The paths of the generated pairs of a language, recognised by their form.
///
/// Such a path is a fixed beginning, the names of two careers with `-vs-` between, and a fixed end.
struct PairPaths: Sendable {
  private static let joint = Array("-vs-".utf8)

  private let language: Int
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let careers: PathTable
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
    careers = PathTable(names)
    pairs = edition.pairs
    language = edition.number
  }

  /// Whether a part of a page is the path of a pair, without a first slash.
  func contains(_ range: Range<Int>, in page: [UInt8]) -> Bool {
    route(at: range, in: page) != nil
  }

  /// The pair whose path is a part of a page, without a first slash; `nil` if it is none.
  func route(at range: Range<Int>, in page: [UInt8]) -> Route? {
    guard range.count > prefix.count + suffix.count,
      Self.equals(page, range.lowerBound, prefix),
      Self.equals(page, range.upperBound - suffix.count, suffix)
    else { return nil }
    let middle = range.lowerBound + prefix.count..<range.upperBound - suffix.count
    // A name may hold `-vs-` itself: every way to part the two is tried.
    var index = middle.lowerBound
    while index + Self.joint.count < middle.upperBound {
      if page[index] == Self.joint[0], Self.equals(page, index, Self.joint),
        let left = careers.number(of: middle.lowerBound..<index, in: page),
        let right = careers.number(of: index + Self.joint.count..<middle.upperBound, in: page),
        left < right, pairs.contains(PairRoutes.Pair(left, right))
      {
        return .pair(language: language, first: left, second: right)
      }
      index += 1
    }
    return nil
  }

  private static func equals(_ page: [UInt8], _ start: Int, _ bytes: [UInt8]) -> Bool {
    for offset in bytes.indices where page[start + offset] != bytes[offset] { return false }
    return true
  }
}
