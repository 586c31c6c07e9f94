public import SourceText

/// A number that a page may state, with all that is needed to trace it.
public struct Figure: Hashable, Sendable {
  /// What is known of the amount: units of the currency, workers, or times.
  public let amount: Amount

  /// What it counts.
  public let unit: FigureUnit

  /// How it came about.
  public let derivation: Derivation

  /// The cells from which it comes, in the order of the figure's operands.
  public let sources: [FigureSource]

  /// The number as it is shown, in the smallest unit that is shown.
  ///
  /// Money in hundredths of the unit, but whole units where a yearly wage was converted or told in other
  /// prices; workers whole; ratios in hundredths and never finer (G-25). A half is rounded up; a lower
  /// bound is rounded down and an upper bound up, so that it stays true.
  public var shown: Int {
    switch amount {
    case .exactly(let number): number.rounded(toPartsOf: parts) * scale
    case .atLeast(let number): number.roundedDown(toPartsOf: parts) * scale
    case .atMost(let number): number.roundedUp(toPartsOf: parts) * scale
    }
  }

  /// The notes on its cells for a report.
  public var notes: [Note] { sources.map(\.note) }

  // How many parts of a unit are told apart.
  private var parts: Int {
    if case .persons = unit { return 1 }
    return isWholeMoney ? 1 : 100
  }

  // What makes hundredths of money that is shown whole.
  private var scale: Int { isWholeMoney ? 100 : 1 }

  // Cents of a yearly wage that was multiplied would claim more than the published one tells.
  private var isWholeMoney: Bool {
    guard case .money(_, .year) = unit else { return false }
    return switch derivation {
    case .converted, .inPrices, .differenceInPrices: true
    case .published, .difference, .ratio, .ratioInPrices: false
    }
  }
}
