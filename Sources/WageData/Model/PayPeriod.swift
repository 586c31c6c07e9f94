/// The time that a wage pays for; the raw values are the words of the figure syntax.
public enum PayPeriod: String, Hashable, Sendable, CaseIterable {
  /// An hour of work.
  case hour

  /// A year of work.
  case year

  /// The paid hours of a year by the convention of the published statistics, 52 weeks of 40 hours.
  public static let hoursPerYear = 2_080

  /// The other one.
  public var other: PayPeriod {
    switch self {
    case .hour: .year
    case .year: .hour
    }
  }
}
