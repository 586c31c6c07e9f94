internal import WageData

/// The cells of the difference and the ratio of two careers by one measure and pay period.
struct DifferenceCells {
  /// The first less the second.
  let difference: CellWriter.Cell

  /// The first over the second.
  let ratio: CellWriter.Cell

  /// The marks of both.
  var statuses: FigureStatuses { difference.statuses.union(ratio.statuses) }

  /// Compares two careers by every rule; what cannot be compared is not available.
  init(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod,
    writer: CellWriter
  ) {
    let missing = writer.cell(without: .unavailable)
    guard first.isComparable(measure, period), second.isComparable(measure, period),
      let left = first.operand(measure, period), let right = second.operand(measure, period)
    else {
      (difference, ratio) = (missing, missing)
      return
    }
    let comparison = WageData.Comparison(left, right)
    difference = (try? comparison.difference()).map { writer.cell(of: $0) } ?? missing
    ratio = (try? comparison.ratio()).map { writer.cell(of: $0) } ?? missing
  }
}
