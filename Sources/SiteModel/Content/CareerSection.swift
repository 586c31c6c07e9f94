/// A section of a career, ready for its own page and for a comparison.
public struct CareerSection: Sendable {
  /// The file's name without `.md`, such as `work`.
  public let key: String

  /// The section's heading on the career's page.
  public let title: Prose

  /// The id of that heading.
  public let id: String

  /// The text as the career's page shows it.
  public let own: Prose

  /// The text as comparisons show it: headings a level lower, their ids headed by the career's id.
  public let paired: Prose
}
