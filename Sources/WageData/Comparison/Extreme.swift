/// What a claim says of one figure among many; the raw values are the words of the claim syntax.
public enum Extreme: String, Hashable, Sendable, CaseIterable {
  /// No other is higher.
  case highest

  /// No other is lower.
  case lowest

  /// Whether an amount is the extreme one; others may equal it.
  ///
  /// - Parameters:
  ///   - amount: The amount.
  ///   - others: The others; those that are not known are left out, which the page must say.
  /// - Returns: Whether it is; `nil` where a bound leaves both possible.
  public func holds(for amount: Amount, among others: [Amount]) -> Bool? {
    let relation: Relation =
      switch self {
      case .highest: .atLeast
      case .lowest: .atMost
      }
    let answers = others.map { relation.holds(between: amount, and: $0) }
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }
}
