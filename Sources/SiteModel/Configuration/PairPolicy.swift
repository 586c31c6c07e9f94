/// Which pairs of careers get a page.
public enum PairPolicy: String, CaseIterable, Sendable {
  /// Those that an editor wrote.
  case listed

  /// Those too that the similarity list names, if both careers have prose and comparable data.
  case related

  /// Every pair of careers of a language.
  case all
}
