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
  /// - Returns: Whether it holds, or that what is published does not decide it.
  /// - Throws: A report if it compares what cannot be, or names what the data do not have.
  func check(
    _ claim: ClaimReference,
    at destination: SourceLocation,
    careers: [String],
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> LinkFinding {
    switch claim {
    case .number(let reference, let relation, let number):
      let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
      let holds = relation.holds(between: figure.amount, and: .exactly(number))
      return finding(
        holds,
        found: .figure(format.sentenceText(figure)),
        of: [(reference, figure)],
        others: Self.relations(between: figure.amount, and: .exactly(number))
      )
    case .figure(let left, let relation, let right):
      return try check(left, relation, right, at: destination, warnings: &warnings)
    case .extreme(let reference, let extreme):
      return try check(reference, extreme, among: careers, at: destination, warnings: &warnings)
    }
  }

  private func check(
    _ left: FigureReference,
    _ relation: Relation,
    _ right: FigureReference,
    at destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) -> LinkFinding {
    let first = try figures.value(of: left, at: destination, warnings: &warnings)
    let second = try figures.value(of: right, at: destination, warnings: &warnings)
    // A figure of one career against one of two: no guard says more than their units do.
    if left.operands.count == right.operands.count {
      try checkGuards(left, right, at: destination, warnings: &warnings)
      try checkUnits(first, second, at: destination)
    } else {
      try checkUnits(first, second, at: destination)
      try checkGuards(left, right, at: destination, warnings: &warnings)
    }
    return finding(
      relation.holds(between: first.amount, and: second.amount),
      found: .against(format.sentenceText(first), format.sentenceText(second)),
      of: [(left, first), (right, second)],
      others: Self.relations(between: first.amount, and: second.amount)
    )
  }

  // What is said of two amounts that are the same or the same at most goes without saying beside these.
  private static func relations(between left: Amount, and right: Amount) -> [Relation] {
    [Relation.about, .over, .under].filter { $0.holds(between: left, and: right) == true }
  }

  private func checkUnits(
    _ first: Figure,
    _ second: Figure,
    at destination: SourceLocation
  ) throws(DiagnosticReport) {
    guard first.unit != second.unit else { return }
    let fault = FigureFault.claimUnits(left: first.unit, right: second.unit)
    throw DiagnosticReport(fault, at: destination, notes: Self.notes(of: [first, second]))
  }

  // Each career of the one figure and each of the other are subject to every guard of a comparison.
  private func checkGuards(
    _ left: FigureReference,
    _ right: FigureReference,
    at destination: SourceLocation,
    warnings: inout DiagnosticReport
  ) throws(DiagnosticReport) {
    var report = DiagnosticReport()
    for one in left.operands {
      for other in right.operands {
        let operands = [
          try figures.operand(one, left.measure, left.period, at: destination),
          try figures.operand(other, right.measure, right.period, at: destination),
        ]
        let comparison = WageData.Comparison(operands[0], operands[1])
        // A value that is missing is no part of a figure that was found, as of a converted one.
        for fault in comparison.faults(for: .arithmetic) where !fault.isMissingValue {
          report.add(fault, at: destination, notes: operands.map(\.source.note))
        }
      }
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
  ) throws(DiagnosticReport) -> LinkFinding {
    let figure = try figures.value(of: reference, at: destination, warnings: &warnings)
    let operands = reference.operands
    guard operands.count == 1, operands[0].career != FigureOperand.allOccupations else {
      throw DiagnosticReport(FigureFault.extremeOfNoCareer, at: destination, notes: figure.notes)
    }
    let rivals = ClaimRivals(of: reference, among: careers, figures, at: destination)
    let own = format.sentenceText(figure)
    let holds = extreme.holds(for: figure.amount, among: rivals.known.map(\.figure.amount))
    if holds == true, let career = rivals.unpublished.first {
      return finding(
        nil,
        found: .unpublished(own, career: career),
        of: [(reference, figure)]
      )
    }
    let rival = rivals.known.first {
      extreme.holds(for: figure.amount, among: [$0.figure.amount]) == holds
    }
    let found = rival.map {
      ClaimFinding.rival(own, career: $0.career, format.sentenceText($0.figure))
    }
    return finding(holds, found: found ?? .figure(own), of: [(reference, figure)])
  }

  private func finding(
    _ holds: Bool?,
    found: ClaimFinding,
    of named: [(reference: FigureReference, figure: Figure)],
    others: [Relation] = []
  ) -> LinkFinding {
    let (state, fault): (DataBinding.State, FigureFault?) =
      switch holds {
      case .some(true): (.holds, nil)
      case .some(false): (.fails, .claimFails(text: text, found: found))
      case .none: (.undecided, .claimUndecided(text: text, found: found))
      }
    let notes = Self.notes(of: named.map(\.figure))
    return LinkFinding(
      state: state,
      data: nil,
      claim: found,
      relations: state == .fails ? others : [],
      content: nil,
      figures: named.map(\.reference),
      sources: named.flatMap(\.figure.sources),
      fault: fault.map { DiagnosticReport($0, at: place, notes: notes) }
    )
  }

  private static func notes(of figures: [Figure]) -> [Note] {
    figures.flatMap(\.notes).reduce(into: []) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
  }
}
