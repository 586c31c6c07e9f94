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

  /// The figure itself.
  public let figure: Figure

  /// Where its text stands.
  public let location: SourceLocation

  /// Whether it was converted from the other pay period.
  public var isConverted: Bool {
    if case .derived = reference { true } else { false }
  }
}
