/// What a `claim:` link says of a figure.
enum ClaimReference: Hashable, Sendable {
  /// A figure stands in a relation to a number, in the figure's own unit.
  case number(FigureReference, ClaimRelation, DecimalNumber)

  /// A figure stands in a relation to another.
  case figure(FigureReference, ClaimRelation, FigureReference)

  /// A figure is the highest or the lowest among all careers of the site.
  case extreme(FigureReference, ClaimExtreme)
}

/// How a claim relates its figure to a number or another figure.
enum ClaimRelation: String, CaseIterable, Hashable, Sendable {
  case over
  case under
  case atLeast = "at-least"
  case atMost = "at-most"
  case about
}

/// Which end of all careers a claim names.
enum ClaimExtreme: String, CaseIterable, Hashable, Sendable {
  case highest
  case lowest
}
