public import CalendarDates

/// How old a reference period is on a day, and what readers must be told of it (G-22).
///
/// The age counts from the end of the reference month: figures of May 2008 are older than three
/// years from 1 June 2011 on.
public enum ReferenceAge: Hashable, Sendable, CaseIterable {
  /// Three years old at most.
  case current

  /// Older than three years: noted beside the figure.
  case noted

  /// Older than five years: a banner on the page.
  case banner

  /// Older than ten years: only on a page that declares itself historical.
  case historical

  /// The age of a period on a day; a period that is yet to end is current.
  public init(of period: Month, on day: Day) {
    switch day.month.index - period.index {
    case ...36: self = .current
    case ...60: self = .noted
    case ...120: self = .banner
    case _: self = .historical
    }
  }
}
