public import CalendarDates
public import SourceText

/// Why two figures cannot be put together, or one cannot be made.
public enum ComparisonFault: Fault, Hashable {
  /// A mean against a point of the distribution.
  case meanAgainstPercentile(Measure, Measure)

  /// Workers against wages.
  case differentUnits(Measure, Measure)

  /// A wage by the hour against one by the year; the same two by one period, if they are known.
  case differentPayPeriods(WageFact, WageFact, comparable: [WageFact], Severity)

  /// An occupation that is paid by the year only against one that is paid by the hour only.
  case annualOnlyAgainstHourlyOnly

  /// A conversion of a wage that is paid by one period only.
  case paidByOnePeriod(PayPeriod)

  /// A conversion of what has no pay period.
  case notConvertible(Measure)

  /// Two reference periods, and the month in whose prices a table could compare them, if it could.
  case differentReferencePeriods(Month, Month, Severity, prices: Month? = nil)

  /// Two areas, scopes of industries or ownerships.
  case differentScopes(Scope, String, String)

  /// Two currencies.
  case differentCurrencies(String, String)

  /// Two statistical programmes.
  case differentProgrammes(String, String, Severity)

  /// A value that is not published.
  case missingValue(WageFact)

  /// Two values at or above the top code.
  case bothTopCoded

  /// Bounds that leave open whether a claim holds.
  case undecided

  /// A ratio to nothing.
  case divisionByZero(WageFact)

  /// Codes of two versions of a classification without a crosswalk.
  case differentClassifications(String, String, Severity)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .meanAgainstPercentile: "mean-against-percentile"
    case .differentUnits: "different-units"
    case .differentPayPeriods: "different-pay-periods"
    case .annualOnlyAgainstHourlyOnly: "annual-only-against-hourly-only"
    case .paidByOnePeriod: "paid-by-one-period"
    case .notConvertible: "not-convertible"
    case .differentReferencePeriods: "different-reference-periods"
    case .differentScopes(.area, _, _): "different-areas"
    case .differentScopes(.industry, _, _): "different-industries"
    case .differentScopes(.ownership, _, _): "different-ownerships"
    case .differentCurrencies: "different-currencies"
    case .differentProgrammes: "different-programmes"
    case .missingValue: "missing-value"
    case .bothTopCoded: "both-top-coded"
    case .undecided: "claim-undecided"
    case .divisionByZero: "division-by-zero"
    case .differentClassifications: "different-classifications"
    }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .meanAgainstPercentile: "G-02"
    case .differentPayPeriods: "G-03"
    case .annualOnlyAgainstHourlyOnly, .paidByOnePeriod: "G-04"
    case .differentReferencePeriods: "G-05"
    case .differentScopes: "G-06"
    case .differentCurrencies: "G-07"
    case .differentProgrammes: "G-08"
    case .missingValue, .bothTopCoded, .undecided: "G-10"
    case .differentClassifications: "G-13"
    case .differentUnits, .notConvertible, .divisionByZero: nil
    }
  }

  /// How much it weighs, which for some depends on the use.
  public var severity: Severity {
    switch self {
    case .differentPayPeriods(_, _, _, let severity),
      .differentReferencePeriods(_, _, let severity, _),
      .differentProgrammes(_, _, let severity), .differentClassifications(_, _, let severity):
      severity
    case .meanAgainstPercentile, .differentUnits, .annualOnlyAgainstHourlyOnly, .paidByOnePeriod,
      .notConvertible, .differentScopes, .differentCurrencies, .missingValue, .bothTopCoded,
      .undecided, .divisionByZero:
      .error
    }
  }
}
