public import CalendarDates

/// A month that a name or a note gives to the figures of a file.
public struct PeriodClue: Hashable, Sendable {
  /// What may give a month.
  public enum Origin: Hashable, Sendable {
    /// The name of the file.
    case fileName

    /// The name of the file within an archive.
    case memberName

    /// The name of the sheet.
    case sheetName

    /// The notes of the file.
    case notes

    /// The person, by the option.
    case option
  }

  /// What gives it.
  public let origin: Origin

  /// The month.
  public let month: Month

  /// Names the origin and the month.
  public init(origin: Origin, month: Month) {
    self.origin = origin
    self.month = month
  }
}
