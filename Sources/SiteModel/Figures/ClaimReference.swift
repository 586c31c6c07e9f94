internal import WageData

/// What a `claim:` link says of a figure.
enum ClaimReference: Hashable, Sendable {
  /// A figure stands in a relation to a number, in the figure's own unit.
  case number(FigureReference, Relation, ExactNumber)

  /// A figure stands in a relation to another.
  case figure(FigureReference, Relation, FigureReference)

  /// A figure is the highest or the lowest among all careers of the site.
  case extreme(FigureReference, Extreme)
}
