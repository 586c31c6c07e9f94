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

  /// The figure itself.
  public let figure: Figure

  /// The number for machines; of a bound, its number.
  public var value: String { FigureFormat.datum(figure) }

  init(_ figure: Figure, at place: Place) {
    self.figure = figure
    self.place = place
  }

  init(_ bound: BoundFigure) {
    self.init(bound.figure, at: .prose(bound.location))
  }
}
