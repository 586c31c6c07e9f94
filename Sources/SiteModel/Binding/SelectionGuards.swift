internal import SourceText
internal import WageData

/// Checks that the figures of a `wages` block may stand beside each other.
struct SelectionGuards {
  let binding: SiteBinding

  /// Everything that speaks against the tables of a selection; the block's place is that of all.
  func report(on selection: WagesSelection, at place: SourceLocation) -> DiagnosticReport {
    var report = DiagnosticReport()
    for group in selection.groups {
      for period in selection.periods {
        for measure in selection.measures where measure.isWage {
          check(group, measure, period, selection, at: place, &report)
        }
      }
    }
    return report
  }

  private func check(
    _ group: [WagesSelection.Column],
    _ measure: Measure,
    _ period: PayPeriod,
    _ selection: WagesSelection,
    at place: SourceLocation,
    _ report: inout DiagnosticReport
  ) {
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
    for (index, left) in operands.enumerated() {
      for right in operands.dropFirst(index + 1) {
        // Columns of several data sets are dated, each in its head.
        let comparison = WageData.Comparison(left, right, axes: .referencePeriod)
        for fault in comparison.faults(for: .sideBySide) { report.add(fault, at: place) }
        guard selection.showsDifference else { continue }
        let arithmetic = WageData.Comparison(left, right).faults(for: .arithmetic)
        // A missing value is shown as such; the row has no difference.
        for fault in arithmetic where fault.rule != "G-10" { report.add(fault, at: place) }
      }
    }
  }
}
