/// Two published amounts of one measure, pay period and data set, in the smallest unit.
///
/// Nothing speaks against putting two such amounts together, so that the tables of hundreds of
/// thousands of pairs need not ask; everything else goes through ``Comparison``, whose results these
/// are.
public struct PublishedPair: Hashable, Sendable {
  /// The first amount; never negative.
  public let first: Int

  /// The second amount; never negative.
  public let second: Int

  /// Names both amounts.
  public init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  /// The first less the second, in the smallest unit.
  public var difference: Int { first - second }

  /// The first over the second in hundredths, a half rounded up; `nil` over 0.
  public var ratioInHundredths: Int? {
    second > 0 ? (200 * first + second) / (2 * second) : nil
  }

  /// Whether the two are within 2 % of the larger (G-17).
  public var isAboutTheSame: Bool {
    49 * max(first, second) <= 50 * min(first, second)
  }
}
