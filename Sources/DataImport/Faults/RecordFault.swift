public import CalendarDates
public import SourceText

/// What a source record needs and the file does not say.
public enum RecordFault: Fault, Error, Hashable {
  /// Nothing says of which month the figures are; perhaps the year is known.
  case periodUnknown(year: Int?)

  /// Different months are named for the figures.
  case periodsDisagree([PeriodClue])

  /// The classification of the occupations at that time is not known.
  case classificationUnknown(Month)

  /// Nobody said under which terms the figures may be shown.
  case licenceUnknown

  /// The name of the area is not in the file.
  case areaTitleUnknown(code: String)

  /// The owners are not in the file.
  case ownershipUnknown

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .periodUnknown: "import-period-unknown"
    case .periodsDisagree: "import-periods-disagree"
    case .classificationUnknown: "import-classification-unknown"
    case .licenceUnknown: "import-licence-unknown"
    case .areaTitleUnknown: "import-area-title-unknown"
    case .ownershipUnknown: "import-ownership-unknown"
    }
  }

  /// The rule for statistics.
  public var rule: String? { "G-12" }
}
