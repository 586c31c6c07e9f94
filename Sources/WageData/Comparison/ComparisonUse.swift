/// What is done with two figures; some pairs may stand side by side but not enter arithmetic.
public enum ComparisonUse: Hashable, Sendable {
  /// A difference, a ratio or a claim.
  case arithmetic

  /// Cells of one column or row of a table or a chart.
  case sideBySide

  /// Two figures in one sentence.
  case sentence
}
