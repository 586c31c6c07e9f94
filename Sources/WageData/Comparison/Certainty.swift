/// How a number stands to the amount that it tells of.
public enum Certainty: Int, CaseIterable, Sendable {
  /// The number is the amount.
  case exact

  /// The amount is the number or more.
  case atLeast

  /// The amount is the number or less.
  case atMost
}
