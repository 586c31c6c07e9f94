/// Where the links of pages lead, by the numbers of their routes.
public struct LinkMap: Sendable {
  private var targets: [Int: [Int]] = [:]

  /// A map without pages.
  public init() {}

  /// Adds the pages of another map.
  public mutating func add(_ other: LinkMap) {
    targets.merge(other.targets) { first, _ in first }
  }

  /// Adds a page.
  mutating func add(_ targets: [Int], of page: Int) {
    self.targets[page] = targets
  }

  /// The pages to which a page leads; `nil` if it was not added.
  func targets(of page: Int) -> [Int]? {
    targets[page]
  }
}
