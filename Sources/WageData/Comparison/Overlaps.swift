/// What the percentiles of two occupations prove of each beside the other.
///
/// Only of one data set: the figures of two are of different times, places or methods.
public struct Overlaps: Hashable, Sendable {
  /// What is proven of the first occupation beside the second; `nil` if nothing is.
  public let first: Overlap?

  /// What is proven of the second occupation beside the first; `nil` if nothing is.
  public let second: Overlap?

  private let isSecondHigher: Bool

  /// Finds the strongest of each.
  public init(_ first: WageSpread, _ second: WageSpread) {
    self.first = .strongest(first, beside: second)
    self.second = .strongest(second, beside: first)
    isSecondHigher = second.hasHigherMedian(than: first)
  }

  /// Hands over each with whether it is of the first occupation, that of the higher median first.
  public func visit(
    _ body: (_ isOfFirst: Bool, _ overlap: Overlap) throws -> Void
  ) rethrows {
    if isSecondHigher, let second { try body(false, second) }
    if let first { try body(true, first) }
    if !isSecondHigher, let second { try body(false, second) }
  }
}
