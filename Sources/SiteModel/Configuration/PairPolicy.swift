/// Which pairs of careers get a page.
public enum PairPolicy: String, CaseIterable, Sendable {
  /// Those that an editor wrote.
  case listed

  /// Every pair of careers of a language.
  case all
}
