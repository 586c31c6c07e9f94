extension Operand {
  /// The figure that the data publish: the number, or the bound of a top-coded one.
  ///
  /// - Returns: The figure.
  /// - Throws: A refusal if nothing is published (G-10).
  public func published() throws(ComparisonRefusal) -> Figure {
    guard let amount = amount(per: period) else { throw ComparisonRefusal(.missingValue(fact)) }
    return Figure(
      amount: amount,
      unit: unit(per: period),
      derivation: prices.map { .inPrices(of: $0.to.month) } ?? .published,
      sources: sources(per: period)
    )
  }

  /// The figure converted by 2,080 hours from the other pay period to this operand's own.
  ///
  /// Whether one is published for this period does not matter: prose may show both.
  ///
  /// - Returns: The derived figure, its source the cell of the other period.
  /// - Throws: A refusal for employment, for an occupation that is paid by one period only (G-04)
  ///   and where nothing is published for the other period (G-10).
  public func derived() throws(ComparisonRefusal) -> Figure {
    guard measure.isWage, let period else {
      throw ComparisonRefusal(.notConvertible(measure))
    }
    if estimates.isAnnualOnly { throw ComparisonRefusal(.paidByOnePeriod(.year)) }
    if estimates.isHourlyOnly { throw ComparisonRefusal(.paidByOnePeriod(.hour)) }
    guard let amount = amount(per: period.other) else {
      let estimate = estimates.estimate(of: measure, per: period.other)
      throw ComparisonRefusal(.missingValue(WageFact(measure, estimate, per: period.other)))
    }
    return Figure(
      amount: amount.times(Self.factor(to: period)),
      unit: unit(per: period),
      derivation: .converted(from: period.other),
      sources: sources(per: period.other)
    )
  }

  /// What a table shows: the published figure, a derived one where none is published and the
  /// conversion exists, or why there is neither.
  public var tableEntry: TableEntry {
    if let figure = try? published() { return .figure(figure) }
    if let figure = try? derived() { return .figure(figure) }
    return .missing(estimate)
  }

  private static func factor(to period: PayPeriod) -> ExactNumber {
    switch period {
    case .year: ExactNumber(PayPeriod.hoursPerYear)
    case .hour: ExactNumber(1, over: PayPeriod.hoursPerYear)
    }
  }
}
