/// What a claim says of one figure and another; the raw values are the words of the claim syntax.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  /// More than.
  case over

  /// Less than.
  case under

  /// The same or more.
  case atLeast = "at-least"

  /// The same or less.
  case atMost = "at-most"

  /// Within 2 % of the larger.
  case about

  /// Whether the relation holds, exactly.
  ///
  /// - Parameters:
  ///   - left: The figure that the claim is about.
  ///   - right: The figure or number that it is compared with.
  /// - Returns: Whether it holds; `nil` where a bound leaves both possible.
  public func holds(between left: Amount, and right: Amount) -> Bool? {
    switch self {
    case .over: Self.isOver(left, right)
    case .under: Self.isOver(right, left)
    case .atLeast: Self.isOver(right, left).map { !$0 }
    case .atMost: Self.isOver(left, right).map { !$0 }
    case .about: Self.isAbout(left, right)
    }
  }

  private static func isOver(_ left: Amount, _ right: Amount) -> Bool? {
    if let least = left.least, let most = right.most, least > most { return true }
    if let most = left.most, let least = right.least, most <= least { return false }
    return nil
  }

  private static func isAbout(_ left: Amount, _ right: Amount) -> Bool? {
    if case .exactly(let first) = left, case .exactly(let second) = right {
      return first.isAbout(second)
    }
    // Two ranges with a gap between them are nearest at the gap's edges.
    for (lower, upper) in [(left, right), (right, left)] {
      if let most = lower.most, let least = upper.least, most < least, !most.isAbout(least) {
        return false
      }
    }
    return nil
  }
}
