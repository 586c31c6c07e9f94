/// The addresses that the generated pairs of a language have, told from their form.
struct PairAddresses {
  private static let joint = Array("-vs-".utf8)

  private let edition: Edition
  private let careers: [[UInt8]: Int]
  private let prefix: [UInt8]
  private let suffix: [UInt8]

  /// Takes the names of a language's careers.
  init(_ edition: Edition, style: URLStyle) {
    self.edition = edition
    let names = edition.names
    careers = Dictionary(
      names.careers.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    prefix = names.prefix + Array("comparisons/".utf8)
    suffix = Array((style == .folders ? "/" : ".html").utf8)
  }

  /// The generated pair that has a path for its address; `nil` if none has.
  func pair(at path: String) -> PairRoutes.Pair? {
    let bytes = Array(path.utf8)
    guard !edition.pairs.isEmpty, bytes.starts(with: prefix),
      bytes.suffix(suffix.count) == suffix[...]
    else { return nil }
    let name = bytes.dropFirst(prefix.count).dropLast(suffix.count)
    // A name may hold `-vs-` itself: every way to part the two is tried.
    for start in name.indices where name[start...].starts(with: Self.joint) {
      guard let left = careers[Array(name[..<start])],
        let right = careers[Array(name[(start + Self.joint.count)...])],
        left < right, edition.pairs.contains(PairRoutes.Pair(left, right))
      else { continue }
      return PairRoutes.Pair(left, right)
    }
    return nil
  }
}
