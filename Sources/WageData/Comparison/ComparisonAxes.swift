/// What a page declares to differ between its figures.
public struct ComparisonAxes: OptionSet, Hashable, Sendable {
  /// The set as bits.
  public let rawValue: Int

  /// A set of bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The reference period: a series, or a table whose every column is dated.
  public static let referencePeriod = ComparisonAxes(rawValue: 1)

  /// The area.
  public static let area = ComparisonAxes(rawValue: 2)

  /// The industries.
  public static let industries = ComparisonAxes(rawValue: 4)

  /// The owners of the establishments.
  public static let ownership = ComparisonAxes(rawValue: 8)

  /// The statistical programme.
  public static let programme = ComparisonAxes(rawValue: 16)
}
