public import SourceText

/// What can be wrong with a file of wage estimates or its source record.
public enum DataSetFault: Fault, Hashable {
  /// The file has no text.
  case emptyFile

  /// The file has a header and nothing else.
  case noRows

  /// The file is UTF-16.
  case utf16

  /// The file is longer than 64 GB.
  case tooLarge

  /// Two columns have one name; the first is counted from 1.
  case duplicateColumn(name: String, first: Int)

  /// A needed column is missing; perhaps the nearest name was meant for it.
  case missingColumn(name: String, nearest: String?, separator: ForeignSeparator? = nil)

  /// No column holds wages; perhaps one was misspelt.
  case noWageColumn(found: String?, nearest: String?)

  /// A row has more or fewer cells than the header.
  case wrongRowLength(cells: Int, columns: Int)

  /// A quoted cell has no end.
  case unterminatedQuote

  /// Something other than a comma follows a quoted cell.
  case textAfterQuote

  /// A quotation mark stands within a cell that does not begin with one.
  case strayQuote

  /// A row has no occupation code.
  case missingOccupation

  /// A cell that should be a number is none.
  case badNumber(text: String, column: String, problem: NumberProblem, isWage: Bool)

  /// A flag is neither TRUE nor empty.
  case badFlag(text: String, column: String)

  /// Two rows have one key.
  case duplicateRow(OccupationCode)

  /// A percentile lies above the next one.
  case percentilesOutOfOrder(lower: WageFact, higher: WageFact)

  /// The mean lies below the 10th or above the 90th percentile.
  case meanOutside(WageFact, WageFact)

  /// A wage by the year is further from 2,080 times the one by the hour than rounding explains.
  case payPeriodsDisagree(Measure, hourly: Int, annual: Int)

  /// A relative standard error is below 0 or above 100 %.
  case standardErrorOutOfRange(tenths: Int)

  /// A number of workers is negative.
  case negativeEmployment(Int)

  /// A wage is negative.
  case negativeWage(WageFact)

  /// A wage stands by a period by which the row's flag says that nobody is paid.
  case wageDespiteFlag(paid: PayPeriod)

  /// A cell is top-coded, while the source record says that none is.
  case topCodedWithoutTopCode

  /// The wanted rows are of several areas, industries or owners.
  case severalScopes(Scope, names: [String])

  /// No row is of the wanted area, industry or owner.
  case scopeNotFound(Scope, wanted: String, names: [String])

  /// More faults than are listed.
  case further(count: Int, severity: Severity)
}

extension DataSetFault {
  /// The slug of the fault.
  public var code: String {
    switch self {
    case .emptyFile: "data-file-empty"
    case .noRows: "data-without-rows"
    case .utf16: "utf-16"
    case .tooLarge: "data-file-too-large"
    case .duplicateColumn: "duplicate-column"
    case .missingColumn: "missing-column"
    case .noWageColumn: "no-wage-column"
    case .wrongRowLength: "wrong-row-length"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .strayQuote: "stray-quote"
    case .missingOccupation: "missing-occupation"
    case .badNumber: "bad-number"
    case .badFlag: "bad-flag"
    case .duplicateRow: "duplicate-row"
    case .percentilesOutOfOrder: "percentiles-out-of-order"
    case .meanOutside: "mean-outside-percentiles"
    case .payPeriodsDisagree: "pay-periods-disagree"
    case .standardErrorOutOfRange: "standard-error-out-of-range"
    case .negativeEmployment: "negative-employment"
    case .negativeWage: "negative-wage"
    case .wageDespiteFlag: "wage-despite-flag"
    case .topCodedWithoutTopCode: "top-code-unknown"
    case .severalScopes: "several-scopes"
    case .scopeNotFound: "scope-not-found"
    case .further: "further-faults"
    }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .percentilesOutOfOrder, .meanOutside, .payPeriodsDisagree, .standardErrorOutOfRange,
      .negativeEmployment, .negativeWage, .wageDespiteFlag:
      "G-11"
    case .topCodedWithoutTopCode: "G-10"
    case .severalScopes: "G-06"
    case .emptyFile, .noRows, .utf16, .tooLarge, .duplicateColumn, .missingColumn, .noWageColumn,
      .wrongRowLength, .unterminatedQuote, .textAfterQuote, .strayQuote, .missingOccupation,
      .badNumber, .badFlag, .duplicateRow, .scopeNotFound, .further:
      nil
    }
  }

  /// A mean outside the percentiles is odd but possible; everything else is wrong.
  public var severity: Severity {
    switch self {
    case .meanOutside: .warning
    case .further(_, let severity): severity
    case .emptyFile, .noRows, .utf16, .tooLarge, .duplicateColumn, .missingColumn, .noWageColumn,
      .wrongRowLength, .unterminatedQuote, .textAfterQuote, .strayQuote, .missingOccupation,
      .badNumber, .badFlag, .duplicateRow, .percentilesOutOfOrder, .payPeriodsDisagree,
      .standardErrorOutOfRange, .negativeEmployment, .negativeWage, .wageDespiteFlag,
      .topCodedWithoutTopCode, .severalScopes, .scopeNotFound:
      .error
    }
  }
}
