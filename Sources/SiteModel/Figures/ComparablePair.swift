public import WageData

/// Two figures by one pay period, in the words of a page's language.
public struct ComparablePair: Hashable, Sendable {
  /// The one.
  public let first: String

  /// The other.
  public let second: String

  /// The pay period of both.
  public let period: PayPeriod
}
