public import CalendarDates

/// A month that a name or a note gives to the figures of a file.
public struct PeriodClue: Hashable, Sendable {
  /// What gives it, such as `the file's name`.
  public let origin: String

  /// The month.
  public let month: Month

  /// Names the origin and the month.
  public init(origin: String, month: Month) {
    self.origin = origin
    self.month = month
  }
}
