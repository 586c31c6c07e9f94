internal import SourceText
internal import WageData

/// Checks what a sentence claims of a figure.
struct ClaimCheck {
  let figures: FigureBinder
  let format: FigureFormat
  let text: String
  let place: SourceLocation

  /// Checks a claim.
  ///
  /// The careers are those of the site, among which a figure may be the highest or the lowest.
  ///
  /// - Throws: A report if the claim does not hold, cannot be decided or compares what cannot be.
  func check(
    _ claim: ClaimReference,
    at destination: SourceLocation,
    careers: [String],
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    switch claim {
    case .number(let reference, let relation, let number):
      let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
      let holds = relation.holds(between: figure.amount, and: .exactly(number))
      try require(holds, found: .figure(format.sentenceText(figure)), notes: figure.notes)
    case .figure(let left, let relation, let right):
      try check(left, relation, right, at: destination, warnings: &warnings)
    case .extreme(let reference, let extreme):
      try check(reference, extreme, among: careers, at: destination, warnings: &warnings)
    }
  }

  private func check(
    _ left: FigureReference,
    _ relation: Relation,
    _ right: FigureReference,
    at destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    let first = try figures.value(of: left, at: destination, warnings: &warnings)
    let second = try figures.value(of: right, at: destination, warnings: &warnings)
    let found = ClaimFinding.against(format.sentenceText(first), format.sentenceText(second))
    let notes = first.notes + second.notes.filter { !first.notes.contains($0) }
    try checkGuards(left, right, at: destination, warnings: &warnings)
    guard first.unit == second.unit else {
      let fault = FigureFault.claimUnits(left: first.unit, right: second.unit)
      throw DiagnosticReport(fault, at: destination, notes: notes)
    }
    let holds = relation.holds(between: first.amount, and: second.amount)
    try require(holds, found: found, notes: notes)
  }

  // Two published figures are subject to every guard of a comparison.
  private func checkGuards(
    _ left: FigureReference,
    _ right: FigureReference,
    at destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    guard case .published(let one, let measure, let period) = left,
      case .published(let other, let otherMeasure, let otherPeriod) = right
    else { return }
    let operands = [
      try figures.operand(one, measure, period, at: destination),
      try figures.operand(other, otherMeasure, otherPeriod, at: destination),
    ]
    var report = DiagnosticReport()
    let comparison = WageData.Comparison(operands[0], operands[1])
    for fault in comparison.faults(for: .arithmetic) {
      report.add(fault, at: destination, notes: operands.map(\.source.note))
    }
    try report.throwIfErrors()
    warnings.add(report)
  }

  private func check(
    _ reference: FigureReference,
    _ extreme: Extreme,
    among careers: [String],
    at destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
    guard case .published(let operand, let measure, let period) = reference else {
      let fault = FigureFault.claimUnits(left: figure.unit, right: nil)
      throw DiagnosticReport(fault, at: destination, notes: figure.notes)
    }
    let others = careers.filter { $0 != operand.career }.compactMap { career -> Rival? in
      let other = FigureOperand(career: career, dataSet: operand.dataSet)
      var ignored = DiagnosticReport()
      let reference = FigureReference.published(other, measure, period)
      let rival = try? figures.value(of: reference, at: destination, warnings: &ignored)
      return rival.map { Rival(career: career, figure: $0) }
    }
    let holds = extreme.holds(for: figure.amount, among: others.map(\.figure.amount))
    let own = format.sentenceText(figure)
    let rival = others.first {
      extreme.holds(for: figure.amount, among: [$0.figure.amount]) == holds
    }
    let found = rival.map {
      ClaimFinding.rival(own, career: $0.career, format.sentenceText($0.figure))
    }
    try require(holds, found: found ?? .figure(own), notes: figure.notes)
  }

  /// Another career with its figure.
  private struct Rival {
    let career: String
    let figure: Figure
  }

  private func require(
    _ holds: Bool?,
    found: ClaimFinding,
    notes: [Note]
  ) throws(DiagnosticReport) {
    switch holds {
    case true: return
    case false:
      throw DiagnosticReport(
        FigureFault.claimFails(text: text, found: found),
        at: place,
        notes: notes
      )
    case nil:
      throw DiagnosticReport(
        FigureFault.claimUndecided(text: text, found: found),
        at: place,
        notes: notes
      )
    case .some: return
    }
  }
}
