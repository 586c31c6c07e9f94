internal import SiteModel
public import SourceText
public import WageData

/// A figure that a page states, with all that is needed to trace it.
public struct ListedFigure: Sendable {
  /// Where a figure stands.
  public enum Place: Sendable {
    /// In a sentence that an editor wrote.
    case prose(SourceLocation)

    /// In a cell of a generated table; what it is, in the syntax of figures in sentences.
    case table(String)

    /// In a generated sentence.
    case sentence(String)
  }

  /// Where it stands on its page.
  public let place: Place

  /// The number for machines; of a bound, its number.
  public let value: String

  /// What is known of the amount.
  public let amount: Amount

  /// How it came about.
  public let derivation: Derivation

  /// The cells from which it comes.
  public let sources: [FigureSource]

  /// The figure itself; `nil` in an editor's sentence, which has its words.
  let figure: Figure?

  init(_ figure: Figure, at place: Place) {
    self.figure = figure
    self.place = place
    value = FigureFormat.datum(figure)
    amount = figure.amount
    derivation = figure.derivation
    sources = figure.sources
  }

  init(_ bound: BoundFigure) {
    figure = nil
    place = .prose(bound.location)
    value = bound.value
    amount = bound.amount
    derivation = bound.derivation
    sources = bound.origins
  }
}
