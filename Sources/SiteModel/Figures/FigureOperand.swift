/// A career in a figure, perhaps in a named data set: `public-relations@oews-2025-05-us`.
public struct FigureOperand: Hashable, Sendable {
  /// The career's id, or `all` for all occupations together.
  public let career: String

  /// The data set's id; `nil` for the page's own.
  public let dataSet: String?

  /// The id of all occupations together.
  public static let allOccupations = "all"
}
