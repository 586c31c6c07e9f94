/// The form that a Greek noun takes in a sentence.
enum GreekCase {
  /// Of what something is said.
  case nominative

  /// With what, against what or for what something is done.
  case accusative
}
