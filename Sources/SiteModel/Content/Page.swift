/// A plain page, or a home page.
public struct Page: Sendable {
  /// The file's path within its language without `.md`, such as `method`; the same in every language.
  public let id: String

  /// Title, description and the other common keys.
  public let header: PageHeader

  /// The text.
  public let prose: Prose

  /// The data sets whose figures the page states.
  public let dataSets: [String]
}
