public import SourceText

extension ComparisonFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .meanAgainstPercentile(let first, let second):
      Wording(
        "the \(first.name) of one career is reckoned against the \(second.name) of the other",
        help: "use the same measure for both; a few high wages raise a mean and no median"
      )
    case .differentUnits(let first, let second):
      Wording(
        "the \(first.name) is reckoned against the \(second.name): workers and money",
        help: "use the same measure for both"
      )
    case .differentPayPeriods(let first, let second, let comparable, _):
      Wording(
        "the \(first.name) stands against the \(second.name)",
        help: Self.pair(comparable)
      )
    case .annualOnlyAgainstHourlyOnly:
      Wording(
        "one career is paid by the year only and the other by the hour only",
        help: "no conversion exists between the two; show each by itself"
      )
    case .paidByOnePeriod(let period):
      Wording(
        "the occupation is paid by the \(period.rawValue) only, so its wage cannot be converted",
        help: "its hours in a year are not known; use the wage by the \(period.rawValue)"
      )
    case .notConvertible(let measure):
      Wording(
        "the \(measure.name) has no pay period, so it cannot be converted",
        help: "use the published figure"
      )
    case .differentReferencePeriods(let first, let second, _, let prices):
      Wording(
        "the figures are of different times, \(first) and \(second)",
        help: prices.map {
          "to compare them in the prices of one month, write `real: \($0)`; otherwise leave the "
            + "difference out: `difference: no`"
        } ?? "use one data set for both; a table may show both, each with its date"
      )
    case .differentScopes(let scope, let first, let second):
      Self.scopes(scope, first, second)
    case .differentCurrencies(let first, let second):
      Wording(
        "the figures are in different currencies, \(first) and \(second)",
        help: "no exchange rate makes wages comparable; show each by itself"
      )
    case .differentProgrammes(let first, let second, _):
      Wording(
        "the figures are of different programmes, \(first) and \(second)",
        help: "use one programme for both"
      )
    case .missingValue(let wage):
      Wording(
        "the \(wage.name) \(wage.verbAndAmount)",
        help: "leave the figure out, or use a measure that is published"
      )
    case .bothTopCoded:
      Wording(
        "both figures are at or above the top code, so nothing is known of how far they are apart",
        help: "use a lower percentile"
      )
    case .undecided:
      Wording(
        "a figure at or above the top code leaves open whether the claim holds",
        help: "claim what the bound proves, or use a lower percentile"
      )
    case .divisionByZero(let wage):
      Wording(
        "the \(wage.name) \(wage.verbAndAmount), so there is no ratio to it",
        help: "state the difference"
      )
    case .differentClassifications(let first, let second, _):
      Wording(
        "the codes are of different classifications, \(first) and \(second), without a crosswalk",
        help: "name the code in each, such as soc: {\(first): 27-3031, \(second): 27-3031}"
      )
    }
  }

  private static func scopes(_ scope: Scope, _ first: String, _ second: String) -> Wording {
    let (many, one) =
      switch scope {
      case .area: ("areas", "area")
      case .industry: ("industries", "scope of industries")
      case .ownership: ("ownerships", "ownership")
      }
    return Wording(
      "the figures are of different \(many), \(first) and \(second)",
      help: "use one \(one) for both"
    )
  }

  private static func pair(_ facts: [WageFact]) -> String {
    guard facts.count == 2, let period = facts[0].period else {
      return "use one pay period for both"
    }
    let amounts = facts.compactMap { fact in
      fact.estimate.value.map { EnglishNumber.money($0, per: fact.period) }
    }
    return "by the \(period.rawValue) they are \(amounts.joined(separator: " and "))"
  }
}
