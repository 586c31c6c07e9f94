/// The site in one language.
public struct Edition: Sendable {
  /// The number of the language in site.yml, by which routes name it.
  public let number: Int

  /// The language, its conventions and its words.
  public let language: SiteLanguage

  /// The home page.
  public let home: Page

  /// The plain pages, ascending by id.
  public let pages: [Page]

  /// The posts that are out, the newest first, then by id.
  public let posts: [Post]

  /// The folders of posts, ascending by name.
  public let folders: [PostFolder]

  /// The tags of its posts, in the order of their names.
  public let tags: [Tag]

  /// How many posts stand on a page of a tag.
  public let perPage: Int

  /// What reads the texts of posts.
  let postReader: PostReader

  /// The careers, ascending by id.
  public let careers: [Career]

  /// The comparisons that an editor wrote, ascending by id.
  public let comparisons: [Comparison]

  /// The pairs of careers that get a page without an editor's text.
  public let pairs: PairRoutes

  /// Those among them that are worth a page: they are offered to search engines.
  public let indexedPairs: PairRoutes

  /// Which careers are like each other.
  public let related: RelatedCareers

  /// The pages that are made of rows of tables.
  public let rows: RowPages

  /// Earlier addresses, ascending.
  public let redirects: [Redirect]

  /// The menu.
  public let menu: [MenuEntry]
}
