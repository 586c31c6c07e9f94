public import WageData

/// A figure as the link of a sentence names it.
public enum FigureReference: Hashable, Sendable {
  /// `CAREER/MEASURE/PER`: what is published.
  case published(FigureOperand, Measure, PayPeriod?)

  /// `derived/CAREER/MEASURE/PER`: converted from the other pay period by 2,080 hours.
  case derived(FigureOperand, Measure, PayPeriod)

  /// `ratio/A/B/MEASURE/PER`: A over B.
  case ratio(FigureOperand, FigureOperand, Measure, PayPeriod?)

  /// `difference/A/B/MEASURE/PER`: A minus B.
  case difference(FigureOperand, FigureOperand, Measure, PayPeriod?)

  /// The careers that it speaks of.
  public var operands: [FigureOperand] {
    switch self {
    case .published(let operand, _, _), .derived(let operand, _, _): [operand]
    case .ratio(let first, let second, _, _), .difference(let first, let second, _, _):
      [first, second]
    }
  }

  /// What is measured.
  public var measure: Measure {
    switch self {
    case .published(_, let measure, _), .derived(_, let measure, _), .ratio(_, _, let measure, _),
      .difference(_, _, let measure, _):
      measure
    }
  }

  /// The pay period; `nil` for employment.
  public var period: PayPeriod? {
    switch self {
    case .published(_, _, let period), .ratio(_, _, _, let period),
      .difference(_, _, _, let period):
      period
    case .derived(_, _, let period): period
    }
  }
}
