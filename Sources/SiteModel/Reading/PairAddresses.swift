/// The addresses of a language's comparisons, and which of them are those of generated pairs.
struct PairAddresses {
  private static let joint = Array("-vs-".utf8)

  private let pairs: PairRoutes
  private let careers: [String: Int]
  private let prefix: String
  private let suffix: String

  /// Takes the names of a language's careers in addresses.
  ///
  /// The prefix is empty for the default language, else such as `en/`.
  init(_ pairs: PairRoutes, careers: [String], prefix: String, style: URLStyle) {
    self.pairs = pairs
    self.careers = Dictionary(
      careers.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.prefix = "\(prefix)comparisons/"
    suffix = style == .folders ? "/" : ".html"
  }

  /// The address of two careers by their names.
  func address(_ first: String, _ second: String) -> String {
    address("\(first)-vs-\(second)")
  }

  /// The address of a comparison of that name.
  func address(_ name: String) -> String {
    prefix + name + suffix
  }

  /// The generated pair that has a path for its address; `nil` if none has.
  func pair(at path: String) -> PairRoutes.Pair? {
    guard !pairs.isEmpty, path.hasPrefix(prefix), path.hasSuffix(suffix),
      path.utf8.count > prefix.utf8.count + suffix.utf8.count
    else { return nil }
    let name = Array(path.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count))
    // A name may hold `-vs-` itself: every way to part the two is tried.
    for start in name.indices where name[start...].starts(with: Self.joint) {
      let rest = name[start...].dropFirst(Self.joint.count)
      guard let left = careers[String(decoding: name[..<start], as: UTF8.self)],
        let right = careers[String(decoding: rest, as: UTF8.self)],
        left < right, pairs.contains(PairRoutes.Pair(left, right))
      else { continue }
      return PairRoutes.Pair(left, right)
    }
    return nil
  }
}
