/// What a table shows of one measure.
public enum TableEntry: Hashable, Sendable {
  /// A figure; its derivation says whether it is published, its amount whether it is a bound.
  case figure(Figure)

  /// No figure, and why: not available or not applicable.
  case missing(Estimate)
}
