/// Two published amounts of one measure, pay period and data set, in the smallest unit.
///
/// Nothing speaks against putting two such amounts together, so that the tables of hundreds of
/// thousands of pairs need not ask; everything else goes through ``Comparison``, whose results these
/// are.
public struct PublishedPair: Hashable, Sendable {
  /// The first amount, or its top code; above 0.
  public let first: Int

  /// The second amount, or its top code; above 0.
  public let second: Int

  /// What the difference and the ratio are; bounds where one of the two amounts is top-coded (G-10).
  public let certainty: Certainty

  /// Names both amounts; `nil` if one is 0, or if both are top-coded, which leaves all open.
  public init?(_ first: PublishedAmount, _ second: PublishedAmount) {
    guard first.units > 0, second.units > 0 else { return nil }
    switch (first.isTopCoded, second.isTopCoded) {
    case (false, false): certainty = .exact
    case (true, false): certainty = .atLeast
    case (false, true): certainty = .atMost
    case (true, true): return nil
    }
    self.first = first.units
    self.second = second.units
  }

  private init(_ first: Int, _ second: Int, _ certainty: Certainty) {
    self.first = first
    self.second = second
    self.certainty = certainty
  }

  /// The second amount and the first.
  public var exchanged: PublishedPair {
    switch certainty {
    case .exact: PublishedPair(second, first, .exact)
    case .atLeast: PublishedPair(second, first, .atMost)
    case .atMost: PublishedPair(second, first, .atLeast)
    }
  }

  /// The first less the second, in the smallest unit.
  public var difference: Int { first - second }

  /// The first over the second in hundredths: a half is rounded up, a lower bound down and an upper
  /// bound up, so that it stays true.
  public var ratioInHundredths: Int {
    switch certainty {
    case .exact: (200 * first + second) / (2 * second)
    case .atLeast: 100 * first / second
    case .atMost: (100 * first + second - 1) / second
    }
  }

  /// Whether the two are within 2 % of the larger (G-17); only of two exact amounts.
  public var isAboutTheSame: Bool {
    certainty == .exact && 49 * max(first, second) <= 50 * min(first, second)
  }
}
