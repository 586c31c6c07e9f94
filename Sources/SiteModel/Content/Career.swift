/// A career as a language tells of it.
public struct Career: Sendable {
  /// The keys of its front matter beside those of every page.
  static let keys = ["soc", "tags", "facts", "also-called"]

  /// The folder's name; the same in every language.
  public let id: String

  /// Title, description and the other common keys.
  public let header: PageHeader

  /// Other titles by which it is looked for.
  public let alternateTitles: [String]

  /// Its codes in the classifications of occupations.
  public let codes: OccupationCodes

  /// Words that it shares with careers like it.
  public let tags: [String]

  /// Quick facts in the order of the front matter.
  public let facts: [Fact]

  /// The text before the sections.
  public let opening: Prose

  /// The sections in the site's order.
  public let sections: [CareerSection]
}
