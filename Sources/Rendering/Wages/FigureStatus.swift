/// Why a figure is missing or marked, by the letter that readers see in square brackets.
enum FigureStatus: String, CaseIterable {
  /// Not available.
  case unavailable = "x"

  /// At or above the top code.
  case topCoded = "t"

  /// Does not apply.
  case notApplicable = "z"

  /// Of low reliability.
  case unreliable = "u"

  /// Derived by us.
  case derived = "e"

  /// Behind a break of the series.
  case afterBreak = "b"
}
