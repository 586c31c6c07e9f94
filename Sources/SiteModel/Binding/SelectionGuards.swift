internal import SourceText
internal import WageData

/// Checks that the figures of a `wages` block may stand beside each other.
struct SelectionGuards {
  let binding: SiteBinding

  // What was told of one measure is not told of every other, nor what is an error as a warning.
  private struct Findings {
    var report = DiagnosticReport()
    private var told: Set<String> = []

    mutating func add(_ fault: ComparisonFault, of operands: [Operand], at place: SourceLocation) {
      guard told.insert(fault.wording.sentence).inserted else { return }
      report.add(fault, at: place, notes: operands.map { $0.source.note })
    }
  }

  /// Everything that speaks against the tables and charts of a selection; the block's place is that
  /// of all.
  func report(on selection: WagesSelection, at place: SourceLocation) -> DiagnosticReport {
    var findings = Findings()
    for group in selection.groups {
      for period in selection.periods {
        for measure in selection.measures where measure.isWage {
          let operands = operands(group, measure, period, at: place, &findings)
          if selection.showsDifference {
            let compared = operands.map { selection.real?.converted($0) ?? $0 }
            checkArithmetic(compared, at: place, &findings)
          }
          checkSideBySide(operands, at: place, &findings)
        }
      }
    }
    guard selection.showsDumbbell, let period = selection.periods.first else {
      return findings.report
    }
    // What is missing was reported with the tables.
    var known = Findings()
    for index in selection.groups[0].indices {
      let times = selection.groups.map { $0[index] }
      let operands = operands(times, .median, period, at: place, &known)
      checkSideBySide(operands, at: place, &findings)
    }
    return findings.report
  }

  private func operands(
    _ group: [WagesSelection.Column],
    _ measure: Measure,
    _ period: PayPeriod,
    at place: SourceLocation,
    _ findings: inout Findings
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
        findings.report.add(error)
      }
    }
    return operands
  }

  // Columns of several data sets are dated, each in its head.
  private func checkSideBySide(
    _ operands: [Operand],
    at place: SourceLocation,
    _ findings: inout Findings
  ) {
    for (left, right) in Self.pairs(operands) {
      let comparison = WageData.Comparison(left, right, axes: .referencePeriod)
      for fault in comparison.faults(for: .sideBySide) {
        findings.add(fault, of: [left, right], at: place)
      }
    }
  }

  // A missing value is shown as such; the row has no difference.
  private func checkArithmetic(
    _ operands: [Operand],
    at place: SourceLocation,
    _ findings: inout Findings
  ) {
    for (left, right) in Self.pairs(operands) {
      let faults = WageData.Comparison(left, right).faults(for: .arithmetic)
      for fault in faults where fault.rule != "G-10" {
        findings.add(offeringPrices(fault, of: [left, right]), of: [left, right], at: place)
      }
    }
  }

  // Amounts of different times can be compared in the prices of the later one, if the project has those.
  private func offeringPrices(_ fault: ComparisonFault, of operands: [Operand]) -> ComparisonFault {
    guard case .differentReferencePeriods(let first, let second, let severity, _) = fault else {
      return fault
    }
    let binder = PriceBinder(indexes: binding.priceIndexes, dataSets: binding.dataSets)
    let records = operands.map(\.dataSet.record)
    let months = [max(first, second), min(first, second)]
    let month = months.first { binder.canTell(records, in: $0) }
    return .differentReferencePeriods(first, second, severity, prices: month)
  }

  private static func pairs(_ operands: [Operand]) -> [(Operand, Operand)] {
    operands.enumerated().flatMap { index, left in
      operands.dropFirst(index + 1).map { (left, $0) }
    }
  }
}
