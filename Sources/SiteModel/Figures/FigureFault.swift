public import SourceText
public import WageData

/// What can be wrong with a bound figure, a claim or a `wages` block.
public enum FigureFault: Fault, Error {
  /// The reference has too few or too many parts.
  case malformed(String, forms: [String])

  /// The reference names a figure and says nothing of it, or no number or figure to relate it to.
  case malformedClaim(String, forms: [String])

  /// No career has the id.
  case unknownCareer(String, nearest: String?)

  /// No data set has the id.
  case unknownDataSet(String, nearest: String?)

  /// The word names no measure.
  case unknownMeasure(String, nearest: String?)

  /// The word names no pay period.
  case unknownPeriod(String, nearest: String?)

  /// The word names no relation.
  case unknownRelation(String, nearest: String?, known: [String])

  /// The page names no data set, and neither does the site.
  case noDataSet

  /// The data set has no row for a career.
  case noRow(career: String, dataSet: String)

  /// The data set names no code for all occupations together.
  case noAllOccupations(dataSet: String)

  /// The text of a figure is not what the data say.
  case differs(text: String, data: String)

  /// The text of a ratio has more than two decimals.
  case ratioDecimals(text: String, data: String)

  /// The text of a figure is not what the data say, and is written so that no program may mend it.
  case unmendable(text: String, data: String)

  /// A claim does not hold.
  case claimFails(text: String, found: ClaimFinding)

  /// A claim relates figures that cannot be compared.
  case claimUnits(left: FigureUnit, right: FigureUnit)

  /// A claim makes the highest or lowest of what no single career has.
  case extremeOfNoCareer

  /// A claim cannot be decided by what is published.
  case claimUndecided(text: String, found: ClaimFinding)

  /// A `wages` block has a line that is no `key: value`.
  case blockLine(String)

  /// A `wages` block has an unknown key.
  case unknownBlockKey(String, nearest: String?, known: [String])

  /// A `wages` block has a key twice.
  case duplicateBlockKey(String)

  /// A `wages` block has an unknown word for a key.
  case unknownBlockValue(key: String, value: String, nearest: String?, known: [String])

  /// A `wages` block stands on a page without careers and names none.
  case blockWithoutCareers

  /// A chart is to show figures none of which is a wage.
  case chartWithoutWages

  /// A chart is to show more data sets than two.
  case chartOfDataSets(Int)

  /// A chart is to set two data sets of one time beside each other.
  case chartOfOneTime(String)

  /// Currency and number stand in a sentence without a link.
  case typedMoney(String, link: String?)

  /// A word of the sentence contradicts the measure of its figure.
  case contradictingWord(String, measure: Measure, wanted: String?)

  /// A word is understood as mean by some and as median by others.
  case ambiguousWord(String, wanted: String)

  /// A word of the sentence takes a percentile for how experienced people are.
  case percentileAsExperience(String, Measure)

  /// A sentence sets an hourly figure of one career beside a yearly one of another; what could be
  /// compared instead, if it is known.
  case mixedPeriods(hour: String, year: String, comparable: [ComparablePair])

  /// The page states figures more than ten years old and does not say that it is historical.
  case outdated(dataSet: String, years: Int)

  /// The word of a reference that is not known; `nil` for any other fault.
  var unknownWord: String? {
    switch self {
    case .unknownCareer(let word, _), .unknownDataSet(let word, _), .unknownMeasure(let word, _),
      .unknownPeriod(let word, _), .unknownRelation(let word, _, _):
      word
    case .malformed, .malformedClaim, .noDataSet, .noRow, .noAllOccupations, .differs,
      .ratioDecimals, .unmendable, .claimFails, .claimUnits, .claimUndecided, .extremeOfNoCareer,
      .blockLine, .unknownBlockKey, .duplicateBlockKey, .unknownBlockValue, .blockWithoutCareers,
      .chartWithoutWages, .chartOfDataSets, .chartOfOneTime, .typedMoney, .contradictingWord,
      .ambiguousWord, .percentileAsExperience, .mixedPeriods, .outdated:
      nil
    }
  }

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .malformed: "figure-malformed"
    case .malformedClaim: "claim-malformed"
    case .unknownCareer: "career-unknown"
    case .unknownDataSet: "data-set-unknown"
    case .unknownMeasure: "measure-unknown"
    case .unknownPeriod: "period-unknown"
    case .unknownRelation: "relation-unknown"
    case .noDataSet: "data-set-missing"
    case .noRow: "figure-without-row"
    case .noAllOccupations: "all-occupations-missing"
    case .differs: "figure-differs"
    case .ratioDecimals: "ratio-decimals"
    case .unmendable: "figure-unmendable"
    case .claimFails: "claim-fails"
    case .claimUnits: "claim-units"
    case .claimUndecided: "claim-undecided"
    case .extremeOfNoCareer: "claim-extreme"
    case .blockLine: "wages-line"
    case .unknownBlockKey: "wages-key-unknown"
    case .duplicateBlockKey: "wages-key-duplicate"
    case .unknownBlockValue: "wages-value-unknown"
    case .blockWithoutCareers: "wages-without-careers"
    case .chartWithoutWages: "chart-without-wages"
    case .chartOfDataSets: "chart-data-sets"
    case .chartOfOneTime: "chart-of-one-time"
    case .typedMoney: "money-typed"
    case .contradictingWord: "word-contradicts-measure"
    case .ambiguousWord: "word-ambiguous"
    case .percentileAsExperience: "percentile-as-experience"
    case .mixedPeriods: "pay-periods-mixed"
    case .outdated: "figures-outdated"
    }
  }

  /// The rule for statistics that is broken.
  public var rule: String? {
    switch self {
    case .claimUndecided: "G-10"
    case .differs, .unmendable: "G-20"
    case .ratioDecimals: "G-25"
    case .percentileAsExperience: "G-15"
    case .typedMoney: "G-19"
    case .contradictingWord, .ambiguousWord: "G-21"
    case .mixedPeriods: "G-03"
    case .outdated: "G-22"
    case .malformed, .malformedClaim, .unknownCareer, .unknownDataSet, .unknownMeasure,
      .unknownPeriod, .unknownRelation, .noDataSet, .noRow, .noAllOccupations, .claimFails,
      .claimUnits, .extremeOfNoCareer,
      .blockLine, .unknownBlockKey, .duplicateBlockKey, .unknownBlockValue, .blockWithoutCareers,
      .chartWithoutWages, .chartOfDataSets, .chartOfOneTime:
      nil
    }
  }

  /// What the text only risks is a warning; what the data contradict is an error.
  public var severity: Severity {
    switch self {
    case .typedMoney, .contradictingWord, .ambiguousWord, .percentileAsExperience, .mixedPeriods:
      .warning
    case .malformed, .malformedClaim, .unknownCareer, .unknownDataSet, .unknownMeasure,
      .unknownPeriod, .unknownRelation, .noDataSet, .noRow, .noAllOccupations, .differs,
      .ratioDecimals, .unmendable, .claimFails, .claimUnits, .claimUndecided, .extremeOfNoCareer,
      .blockLine, .unknownBlockKey, .duplicateBlockKey,
      .unknownBlockValue, .blockWithoutCareers, .chartWithoutWages, .chartOfDataSets,
      .chartOfOneTime, .outdated:
      .error
    }
  }
}
