internal import WageData

/// The cells of the difference and the ratio of two careers by one measure and pay period.
struct DifferenceCells {
  /// The first less the second.
  let difference: CellWriter.Cell

  /// The first over the second.
  let ratio: CellWriter.Cell

  /// The marks of both.
  var statuses: FigureStatuses { difference.statuses.union(ratio.statuses) }

  /// What stands where there is nothing to compare.
  init(missingFrom writer: CellWriter) {
    difference = writer.cell(of: FigureStatement.difference(nil, nil), .plain)
    ratio = writer.cell(of: FigureStatement.ratio(nil, nil), .plain)
  }

  /// Compares two careers by every rule; what cannot be compared is not available.
  init(
    _ first: CareerColumn,
    _ second: CareerColumn,
    _ measure: Measure,
    _ period: PayPeriod,
    writer: CellWriter,
    form: CellForm
  ) {
    let isComparable =
      first.isComparable(measure, period) && second.isComparable(measure, period)
    let left = isComparable ? first.operand(measure, period) : nil
    let right = isComparable ? second.operand(measure, period) : nil
    difference = writer.cell(of: FigureStatement.difference(left, right), form)
    ratio = writer.cell(of: FigureStatement.ratio(left, right), form)
  }
}
