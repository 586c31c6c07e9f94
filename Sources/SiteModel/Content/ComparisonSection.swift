/// A section that speaks of both careers of a comparison together.
public struct ComparisonSection: Sendable {
  /// The file's name without `.md`, such as `difference`.
  public let key: String

  /// The heading; `nil` if the file begins with none and the section's name is used.
  public let title: Prose?

  /// The text.
  public let prose: Prose
}
