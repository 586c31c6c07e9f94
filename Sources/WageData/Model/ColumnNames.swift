/// How a file of wage estimates names its columns.
public struct ColumnNames: Hashable, Sendable {
  private let names: [Cell: String]

  /// Collects the names of the columns that a file has.
  public init(_ names: [Cell: String]) {
    self.names = names
  }

  /// The name of a column as it stands in the file, such as `h_wpct10` or `A_MEDIAN`.
  ///
  /// - Parameters:
  ///   - measure: The measure in the column.
  ///   - period: The pay period; without meaning for employment.
  /// - Returns: The name; `nil` if the file has no such column.
  public func name(of measure: Measure, per period: PayPeriod?) -> String? {
    names[Cell(measure: measure, period: measure.isWage ? period : nil)]
  }

  /// What a column holds.
  public struct Cell: Hashable, Sendable {
    /// The measure.
    public let measure: Measure

    /// The pay period; `nil` for employment.
    public let period: PayPeriod?

    /// Names a measure and its pay period.
    public init(measure: Measure, period: PayPeriod?) {
      self.measure = measure
      self.period = period
    }
  }
}
