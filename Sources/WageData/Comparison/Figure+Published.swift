extension Figure {
  /// The first of two published amounts less the second.
  ///
  /// - Parameters:
  ///   - pair: The amounts of two wages of one measure, pay period and data set.
  ///   - first: The first as a figure.
  ///   - second: The second as a figure.
  public init(differenceOf pair: PublishedPair, _ first: Figure, _ second: Figure) {
    self.init(
      amount: Amount(ExactNumber(pair.difference, over: 100), as: pair.certainty),
      unit: first.unit,
      derivation: .difference,
      sources: first.sources + second.sources
    )
  }

  /// The first of two published amounts over the second.
  ///
  /// - Parameters:
  ///   - pair: The amounts of two wages of one measure, pay period and data set.
  ///   - first: The first as a figure.
  ///   - second: The second as a figure.
  public init(ratioOf pair: PublishedPair, _ first: Figure, _ second: Figure) {
    self.init(
      amount: Amount(ExactNumber(pair.first, over: pair.second), as: pair.certainty),
      unit: .times,
      derivation: .ratio,
      sources: first.sources + second.sources
    )
  }
}

extension Amount {
  /// A number, which is exact or a bound.
  fileprivate init(_ number: ExactNumber, as certainty: Certainty) {
    switch certainty {
    case .exact: self = .exactly(number)
    case .atLeast: self = .atLeast(number)
    case .atMost: self = .atMost(number)
    }
  }
}
