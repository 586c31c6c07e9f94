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
    _ claim: ClaimReference, at destination: SourceLocation, careers: [String],
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    switch claim {
    case .number(let reference, let relation, let number):
      let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
      let holds = relation.holds(between: figure.amount, and: .exactly(number))
      try require(holds, found: format.sentenceText(figure), notes: figure.notes)
    case .figure(let left, let relation, let right):
      try check(left, relation, right, at: destination, warnings: &warnings)
    case .extreme(let reference, let extreme):
      try check(reference, extreme, among: careers, at: destination, warnings: &warnings)
    }
  }

  private func check(
    _ left: FigureReference, _ relation: Relation, _ right: FigureReference,
    at destination: SourceLocation, warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    let first = try figures.value(of: left, at: destination, warnings: &warnings)
    let second = try figures.value(of: right, at: destination, warnings: &warnings)
    let found = "\(format.sentenceText(first)) against \(format.sentenceText(second))"
    guard first.unit == second.unit else {
      let fault = FigureFault.claimUnits(left: first.unit.words, right: second.unit.words)
      throw DiagnosticReport(fault, at: destination, notes: first.notes + second.notes)
    }
    guard case .published(let one, let measure, let period) = left,
      case .published(let other, let otherMeasure, let otherPeriod) = right
    else {
      let holds = relation.holds(between: first.amount, and: second.amount)
      return try require(holds, found: found, notes: first.notes + second.notes)
    }
    // Two published figures are subject to every guard of a comparison.
    let comparison = WageData.Comparison(
      try figures.operand(one, measure, period, at: destination),
      try figures.operand(other, otherMeasure, otherPeriod, at: destination))
    for fault in comparison.faults(for: .arithmetic) where fault.severity == .warning {
      warnings.add(fault, at: destination)
    }
    let holds = try figures.unwrap(at: destination) { () throws(ComparisonRefusal) in
      try comparison.holds(relation)
    }
    try require(holds, found: found, notes: first.notes + second.notes)
  }

  private func check(
    _ reference: FigureReference, _ extreme: Extreme, among careers: [String],
    at destination: SourceLocation, warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
    guard case .published(let operand, let measure, let period) = reference else {
      let fault = FigureFault.claimUnits(left: figure.unit.words, right: "published figures")
      throw DiagnosticReport(fault, at: destination, notes: figure.notes)
    }
    let others = careers.filter { $0 != operand.career }.compactMap { career -> Amount? in
      let other = FigureOperand(career: career, dataSet: operand.dataSet)
      var ignored = DiagnosticReport()
      let reference = FigureReference.published(other, measure, period)
      return try? figures.value(of: reference, at: destination, warnings: &ignored).amount
    }
    let holds = extreme.holds(for: figure.amount, among: others)
    try require(holds, found: format.sentenceText(figure), notes: figure.notes)
  }

  private func require(
    _ holds: Bool?, found: String, notes: [Note]
  ) throws(DiagnosticReport) {
    switch holds {
    case true: return
    case false:
      throw DiagnosticReport(
        FigureFault.claimFails(text: text, found: "it is \(found)"), at: place, notes: notes)
    case nil:
      throw DiagnosticReport(
        FigureFault.claimUndecided(text: text, found: "it is \(found)"), at: place, notes: notes)
    case .some: return
    }
  }
}

extension FigureUnit {
  /// The unit as a fault names it.
  fileprivate var words: String {
    switch self {
    case .money(let currency, .hour): "\(currency) an hour"
    case .money(let currency, .year): "\(currency) a year"
    case .persons: "a number of workers"
    case .times: "a ratio"
    }
  }
}
