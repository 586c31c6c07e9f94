internal import SourceText
internal import WageData

/// Checks that the figures of a `wages` block may stand beside each other.
struct SelectionGuards {
  let binding: SiteBinding

  /// Everything that speaks against the tables and charts of a selection; the block's place is that
  /// of all.
  func report(on selection: WagesSelection, at place: SourceLocation) -> DiagnosticReport {
    var report = DiagnosticReport()
    for group in selection.groups {
      for period in selection.periods {
        for measure in selection.measures where measure.isWage {
          let operands = operands(group, measure, period, at: place, &report)
          checkSideBySide(operands, at: place, &report)
          if selection.showsDifference { checkArithmetic(operands, at: place, &report) }
        }
      }
    }
    guard selection.showsDumbbell, let period = selection.periods.first else { return report }
    // What is missing was reported with the tables.
    var known = DiagnosticReport()
    for index in selection.groups[0].indices {
      let times = selection.groups.map { $0[index] }
      let operands = operands(times, .median, period, at: place, &known)
      checkSideBySide(operands, at: place, &report)
    }
    return report
  }

  private func operands(
    _ group: [WagesSelection.Column],
    _ measure: Measure,
    _ period: PayPeriod,
    at place: SourceLocation,
    _ report: inout DiagnosticReport
  ) -> [Operand] {
    let binder = FigureBinder(
      page: PageBinding(dataSets: [], careers: [], isHistorical: true, idPrefix: ""),
      binding: binding
    )
    var operands: [Operand] = []
    for column in group {
      do {
        let operand = FigureOperand(career: column.career, dataSet: column.dataSet)
        operands.append(try binder.operand(operand, measure, period, at: place))
      } catch {
        report.add(error)
      }
    }
    return operands
  }

  // Columns of several data sets are dated, each in its head.
  private func checkSideBySide(
    _ operands: [Operand],
    at place: SourceLocation,
    _ report: inout DiagnosticReport
  ) {
    for (left, right) in Self.pairs(operands) {
      let comparison = WageData.Comparison(left, right, axes: .referencePeriod)
      for fault in comparison.faults(for: .sideBySide) { report.add(fault, at: place) }
    }
  }

  // A missing value is shown as such; the row has no difference.
  private func checkArithmetic(
    _ operands: [Operand],
    at place: SourceLocation,
    _ report: inout DiagnosticReport
  ) {
    for (left, right) in Self.pairs(operands) {
      let faults = WageData.Comparison(left, right).faults(for: .arithmetic)
      for fault in faults where fault.rule != "G-10" { report.add(fault, at: place) }
    }
  }

  private static func pairs(_ operands: [Operand]) -> [(Operand, Operand)] {
    operands.enumerated().flatMap { index, left in
      operands.dropFirst(index + 1).map { (left, $0) }
    }
  }
}
