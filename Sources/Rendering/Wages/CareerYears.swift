internal import WageData

/// A career in the data sets that differ in nothing but their time, the earliest first.
struct CareerYears {
  /// What is shown of each time.
  static let measures: [Measure] = [.p10, .median, .p90]

  /// The career at each time; at least two.
  let columns: [CareerColumn]

  /// The pay period by which its wages are shown.
  let period: PayPeriod

  /// Finds the times of a career; `nil` if they are fewer than two.
  ///
  /// - Parameters:
  ///   - all: The career in every data set.
  ///   - main: The career in the data set with which the others have to agree.
  init?(_ all: [CareerColumn], like main: CareerColumn) {
    let others = all.filter { $0.number != main.number && Self.agrees($0, with: main) }
    let columns = ([main] + others).reduce(into: [CareerColumn]()) { columns, column in
      let isNew = !columns.contains { $0.dataSet.record.period == column.dataSet.record.period }
      if isNew { columns.append(column) }
    }
    guard columns.count > 1, let period = Self.period(of: columns) else { return nil }
    self.columns = columns.sorted { $0.dataSet.record.period < $1.dataSet.record.period }
    self.period = period
  }

  // Whatever speaks against the two in one column, a warning too: nobody asked for the table.
  private static func agrees(_ column: CareerColumn, with main: CareerColumn) -> Bool {
    guard let one = column.operand(.median, .year), let other = main.operand(.median, .year) else {
      return false
    }
    return WageData.Comparison(one, other, axes: .referencePeriod).faults(for: .sideBySide).isEmpty
  }

  private static func period(of columns: [CareerColumn]) -> PayPeriod? {
    [PayPeriod.year, .hour].first { period in
      columns.contains { column in measures.contains { column.isComparable($0, period) } }
    }
  }
}
