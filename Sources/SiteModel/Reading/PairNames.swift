/// The files of generated pairs, found by their names: there are too many to list.
struct PairNames {
  private let pairs: PairRoutes
  private let careers: [String: Int]
  private let names: [String]
  private let folder: String
  private let ending: String

  /// The generated pairs of a language.
  init(_ edition: Edition, style: URLStyle) {
    let names = edition.names
    pairs = edition.pairs
    self.names = names.careers.map { String(decoding: $0, as: UTF8.self) }
    careers = Dictionary(zip(self.names, 0...)) { first, _ in first }
    folder = String(decoding: names.prefix, as: UTF8.self) + "comparisons/"
    ending = style == .folders ? "/index.html" : ".html"
  }

  /// The two careers whose generated comparison is written to a path; `nil` if none is.
  func careers(at path: String) -> (first: String, second: String)? {
    guard !pairs.isEmpty, path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
    let name = path.dropFirst(folder.count).dropLast(ending.count)
    for joint in name.ranges(of: "-vs-") {
      let (first, second) = (String(name[..<joint.lowerBound]), String(name[joint.upperBound...]))
      guard let left = careers[first], let right = careers[second], left < right,
        pairs.contains(PairRoutes.Pair(left, right))
      else { continue }
      return (first, second)
    }
    return nil
  }

  /// The careers, by index, with whose partners the names of files become too long, each with the
  /// longest of them.
  var tooLong: [(career: Int, bytes: Int)] {
    let byLength = names.indices.sorted { names[$1].utf8.count < names[$0].utf8.count }
    // Only in the style of files the ending is part of the name.
    let joints = "-vs-".utf8.count + (ending.hasPrefix("/") ? 0 : ending.utf8.count)
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
