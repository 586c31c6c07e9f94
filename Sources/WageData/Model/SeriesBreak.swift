public import CalendarDates

/// A month from which the figures of a series are made in another way.
public struct SeriesBreak: Hashable, Sendable {
  /// The first month of the new way.
  public let period: Month

  /// What changed, in a few words.
  public let why: String

  /// Names the month and the change.
  public init(period: Month, why: String) {
    self.period = period
    self.why = why
  }
}
