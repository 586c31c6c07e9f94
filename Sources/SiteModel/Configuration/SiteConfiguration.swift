public import CalendarDates

/// What `Content/site.yml` says of the whole site.
public struct SiteConfiguration: Sendable {
  /// The site's name.
  public let name: LocalizedText

  /// What the site is, in a sentence.
  public let description: LocalizedText?

  /// Where the site will stand.
  public let baseURL: BaseURL

  /// Who answers for the site.
  public let author: String?

  /// The languages, at least one; the first is the default and has no prefix in its addresses.
  public let languages: [LanguageTag]

  /// The day the site speaks of; decides how old its figures are.
  public let asOf: Day?

  /// The keys of sections in the order in which a comparison shows them.
  public let sections: [String]

  /// Which pairs of careers get a page.
  public let pairs: PairPolicy

  /// The data set of figures that name none.
  public let data: String?

  /// How pages are laid out on the disk.
  public let urls: URLStyle

  /// Whether raw HTML in Markdown is kept.
  public let allowsHTML: Bool

  /// Whether quotation marks, apostrophes, dashes and ellipses in Markdown are those of print.
  public let hasSmartPunctuation: Bool

  /// Whether pages tell programs in JSON-LD what they state.
  public let hasStructuredData: Bool

  /// The names of custom keys that templates may name though no page has them, with their kinds.
  let params: [String: ParamKind]

  /// How many posts stand on a page of a list.
  public let perPage: Int

  /// What is said of folders of posts.
  let posts: [PostSettings]

  /// The tags that posts may have, in order; any where there are none.
  let tags: [TagName]

  /// The files of data that templates may name.
  let tables: [TableDeclaration]

  /// The pages that are made of rows of tables.
  let rowPages: [RowPagesDeclaration]

  /// What the front matter of all pages of a folder says.
  let defaults: FolderDefaults

  /// Whether readers can search the site, and choose two careers to compare.
  public let hasSearch: Bool

  /// Whether each page that an editor wrote stands beside itself as Markdown too.
  public let hasMarkdownTwins: Bool

  /// The keys of the words that the page on which readers search has, and the link to it.
  public static let searchWords = ["words.search", "words.search-description"]

  /// The menu of each language.
  let navigation: [LanguageTag: [NavigationItem]]

  /// The same configuration for another address; unchanged without one.
  func with(baseURL: BaseURL?) -> SiteConfiguration {
    SiteConfiguration(
      name: name,
      description: description,
      baseURL: baseURL ?? self.baseURL,
      author: author,
      languages: languages,
      asOf: asOf,
      sections: sections,
      pairs: pairs,
      data: data,
      urls: urls,
      allowsHTML: allowsHTML,
      hasSmartPunctuation: hasSmartPunctuation,
      hasStructuredData: hasStructuredData,
      params: params,
      perPage: perPage,
      posts: posts,
      tags: tags,
      tables: tables,
      rowPages: rowPages,
      defaults: defaults,
      hasSearch: hasSearch,
      hasMarkdownTwins: hasMarkdownTwins,
      navigation: navigation
    )
  }
}
