internal import CalendarDates
internal import SourceText

/// Two operands, and what the page declares to differ between them.
public struct Comparison: Sendable {
  /// The first operand.
  public let left: Operand

  /// The second operand.
  public let right: Operand

  /// What may differ.
  public let axes: ComparisonAxes

  /// Names both sides.
  public init(_ left: Operand, _ right: Operand, axes: ComparisonAxes = []) {
    self.left = left
    self.right = right
    self.axes = axes
  }

  /// The first less the second; a bound where one side is top-coded.
  ///
  /// - Returns: The difference, negative if the second is larger.
  /// - Throws: A refusal with every error of ``faults(for:)``; its warnings are the caller's.
  public func difference() throws(ComparisonRefusal) -> Figure {
    try refuseErrors()
    let amounts = try amounts()
    guard let amount = amounts.left.minus(amounts.right) else {
      throw ComparisonRefusal(.bothTopCoded)
    }
    return Figure(
      amount: amount,
      unit: left.unit(per: left.period),
      derivation: prices.map { .differenceInPrices(of: $0) } ?? .difference,
      sources: sources
    )
  }

  /// The first over the second; a bound where one side is top-coded.
  ///
  /// - Returns: The ratio, exact; two decimals of it are shown.
  /// - Throws: A refusal with every error of ``faults(for:)``; its warnings are the caller's.
  public func ratio() throws(ComparisonRefusal) -> Figure {
    try refuseErrors()
    let amounts = try amounts()
    guard amounts.right.number > ExactNumber(0) else {
      throw ComparisonRefusal(.divisionByZero(right.fact))
    }
    guard let amount = amounts.left.over(amounts.right) else {
      throw ComparisonRefusal(.bothTopCoded)
    }
    return Figure(
      amount: amount,
      unit: .times,
      derivation: prices.map { .ratioInPrices(of: $0) } ?? .ratio,
      sources: sources
    )
  }

  /// Whether a relation holds between the two, as a claim says.
  ///
  /// - Parameter relation: The relation of the first to the second.
  /// - Returns: Whether it holds.
  /// - Throws: A refusal with every error of ``faults(for:)``, or if the bounds leave it open.
  public func holds(_ relation: Relation) throws(ComparisonRefusal) -> Bool {
    try refuseErrors()
    let amounts = try amounts()
    guard let holds = relation.holds(between: amounts.left, and: amounts.right) else {
      throw ComparisonRefusal(.undecided)
    }
    return holds
  }

  // The month in whose prices both are told; `nil` where they are told as they were.
  private var prices: Month? { (left.prices ?? right.prices)?.to.month }

  // Both cells, and each line of an index once.
  private var sources: [FigureSource] {
    [left, right].flatMap { $0.prices?.sources ?? [] }.reduce(into: [left.source, right.source]) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func refuseErrors() throws(ComparisonRefusal) {
    let errors = faults(for: .arithmetic).filter { $0.severity == .error }
    if !errors.isEmpty { throw ComparisonRefusal(errors) }
  }

  private func amounts() throws(ComparisonRefusal) -> (left: Amount, right: Amount) {
    guard let first = left.amount(per: left.period) else {
      throw ComparisonRefusal(.missingValue(left.fact))
    }
    guard let second = right.amount(per: right.period) else {
      throw ComparisonRefusal(.missingValue(right.fact))
    }
    return (first, second)
  }
}
