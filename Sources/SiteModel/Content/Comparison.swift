/// A comparison that an editor wrote.
public struct Comparison: Sendable {
  /// The folder's name; the same in every language.
  public let id: String

  /// Title, description and the other common keys.
  public let header: PageHeader

  /// The index of the career that is shown first.
  public let first: Int

  /// The index of the other career.
  public let second: Int

  /// The ids of its data sets; the first is that of figures that name none.
  public let dataSets: [String]

  /// The text before the sections.
  public let opening: Prose

  /// The comparison's own sections in the site's order.
  public let sections: [ComparisonSection]
}
