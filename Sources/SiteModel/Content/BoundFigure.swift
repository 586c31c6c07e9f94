public import SourceText
public import WageData

/// A figure of a sentence, checked against the data.
public struct BoundFigure: Sendable {
  /// What it is.
  public let reference: FigureReference

  /// The figure as the page's language writes it.
  public let text: String

  /// The figure for machines: `51280`, `14.36`, `1.72`.
  public let value: String

  /// What is known of the amount.
  public let amount: Amount

  /// How it came about.
  public let derivation: Derivation

  /// The rows and columns that it was taken or computed from.
  public let origins: [FigureSource]

  /// Where its text stands.
  public let location: SourceLocation

  /// Whether it was converted from the other pay period.
  public var isConverted: Bool {
    if case .derived = reference { true } else { false }
  }
}
