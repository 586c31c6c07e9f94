internal import SourceText
internal import WageData

/// The same figure of the other careers that a data set has.
struct ClaimRivals {
  /// Another career with its figure.
  struct Rival {
    let career: String
    let figure: Figure
  }

  /// Those whose figure is known, exactly or as a bound.
  let known: [Rival]

  /// The careers that have such a figure which is not published; those that can have none, such as an
  /// hourly wage where only annual ones exist, are left out.
  let unpublished: [String]

  /// Looks up the figure of each career but its own.
  init(
    of reference: FigureReference,
    among careers: [String],
    _ figures: FigureBinder,
    at place: SourceLocation
  ) {
    var known: [Rival] = []
    var unpublished: [String] = []
    for career in careers where career != reference.operands[0].career {
      let rival = reference.of(
        FigureOperand(career: career, dataSet: reference.operands[0].dataSet)
      )
      var ignored = DiagnosticReport()
      if let figure = try? figures.value(of: rival, at: place, warnings: &ignored) {
        known.append(Rival(career: career, figure: figure))
      } else if Self.isUnpublished(rival, figures, at: place) {
        unpublished.append(career)
      }
    }
    self.known = known
    self.unpublished = unpublished
  }

  private static func isUnpublished(
    _ reference: FigureReference,
    _ figures: FigureBinder,
    at place: SourceLocation
  ) -> Bool {
    let operand = try? figures.operand(
      reference.operands[0],
      reference.measure,
      reference.period,
      at: place
    )
    return operand.map { $0.estimate != .notApplicable } ?? false
  }
}

extension FigureReference {
  /// The same figure of another career; one of two careers as it is.
  fileprivate func of(_ operand: FigureOperand) -> FigureReference {
    switch self {
    case .published(_, let measure, let period): .published(operand, measure, period)
    case .derived(_, let measure, let period): .derived(operand, measure, period)
    case .ratio, .difference: self
    }
  }
}
