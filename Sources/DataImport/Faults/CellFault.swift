public import SourceText
public import WageData

/// What can be wrong with the cells and rows of a downloaded file.
public enum CellFault: Fault, Hashable {
  /// A line of a time-series file has not the form of one.
  case malformedSeries(line: Int)

  /// A word stands in a cell that the published files do not use.
  case foreignWord(String, column: String)

  /// A flag is neither TRUE nor empty.
  case foreignFlag(String, column: String)

  /// A wage is at or above the amount from which on the source hides wages.
  case wageAboveTopCode(WageFact, topCode: Int)

  /// Cells are top-coded, and nothing says from which amounts on.
  case topCodeUnknown

  /// The notes of the file and what is known of its time name different top codes.
  case topCodesDisagree(notes: TopCode, known: TopCode)

  /// The wanted rows are of several areas, industries or owners.
  case severalScopes(Scope, names: [String])

  /// No row is of the wanted area, industry or owner.
  case scopeNotFound(Scope, wanted: String, names: [String])

  /// No row is of a wanted occupation.
  case occupationNotFound(OccupationCode, nearest: String?)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .malformedSeries: "import-malformed-series"
    case .foreignWord: "import-foreign-word"
    case .foreignFlag: "import-foreign-flag"
    case .wageAboveTopCode: "import-wage-above-top-code"
    case .topCodeUnknown: "import-top-code-unknown"
    case .topCodesDisagree: "import-top-codes-disagree"
    case .severalScopes: "import-several-scopes"
    case .scopeNotFound: "import-scope-not-found"
    case .occupationNotFound: "import-occupation-not-found"
    }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .wageAboveTopCode, .topCodeUnknown, .topCodesDisagree: "G-10"
    case .severalScopes: "G-06"
    case .malformedSeries, .foreignWord, .foreignFlag, .scopeNotFound, .occupationNotFound: nil
    }
  }
}
