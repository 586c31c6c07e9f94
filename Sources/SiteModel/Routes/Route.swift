/// One file of the site that is made: by a template, or as data of a page's figures.
///
/// Languages, pages, careers and comparisons are named by their index in the site, so that a route
/// is small and needs no memory of its own.
public enum Route: Hashable, Sendable {
  /// The home page of a language.
  case home(language: Int)

  /// A plain page.
  case page(language: Int, page: Int)

  /// A post.
  case post(language: Int, post: Int)

  /// A page of the list of a folder's posts, the first of them unless another is named.
  case posts(language: Int, folder: Int, page: Int = 0)

  /// The list of tags.
  case tags(language: Int)

  /// A page of the list of a tag's posts, the first of them unless another is named.
  case tag(language: Int, tag: Int, page: Int = 0)

  /// A page of the list of careers, the first of them unless another is named.
  case careers(language: Int, page: Int = 0)

  /// The page of a career.
  case career(language: Int, career: Int)

  /// A page of the list of comparisons, the first of them unless another is named.
  case comparisons(language: Int, page: Int = 0)

  /// A comparison that an editor wrote.
  case comparison(language: Int, comparison: Int)

  /// A comparison that was made of two careers' sections alone; `first` is less than `second`.
  case pair(language: Int, first: Int, second: Int)

  /// A page that was made of a row of a table.
  case row(language: Int, row: Int)

  /// The page on which a language is searched.
  case search(language: Int)

  /// What the script of that page knows of the language.
  case searchIndex(language: Int)

  /// The page for an address that does not exist.
  case notFound(language: Int)

  /// An earlier address that leads to a page.
  case redirect(language: Int, redirect: Int)

  /// The figures of the list of careers as data, of all its pages together.
  case careersTwin(language: Int, form: TwinForm)

  /// The figures of a career's page as data.
  case careerTwin(language: Int, career: Int, form: TwinForm)

  /// The figures of a comparison that an editor wrote as data.
  case comparisonTwin(language: Int, comparison: Int, form: TwinForm)

  /// A file by which programs find pages; of the first language if the site has it once.
  case discovery(language: Int, DiscoveryFile)

  /// The Markdown of a page that an editor wrote, with its figures.
  case markdownTwin(language: Int, TwinnedPage)

  /// The columns that the tables of all twins have.
  case tableSchema

  /// The list of all tables of the site for programs.
  case dataPackage

  /// The index of the route's language; 0 for what the site has once.
  public var language: Int {
    switch self {
    case .home(let language), .page(let language, _), .post(let language, _),
      .posts(let language, _, _), .tags(let language), .tag(let language, _, _),
      .careers(let language, _),
      .career(let language, _), .comparisons(let language, _), .comparison(let language, _),
      .pair(let language, _, _), .row(let language, _), .notFound(let language),
      .redirect(let language, _),
      .careersTwin(let language, _), .careerTwin(let language, _, _),
      .comparisonTwin(let language, _, _), .search(let language), .searchIndex(let language),
      .discovery(let language, _), .markdownTwin(let language, _):
      language
    case .tableSchema, .dataPackage:
      0
    }
  }

  /// Whether it is an HTML page.
  public var isPage: Bool {
    switch self {
    case .home, .page, .post, .posts, .tags, .tag, .careers, .career, .comparisons, .comparison,
      .pair, .row, .search, .notFound, .redirect:
      true
    case .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex,
      .discovery, .markdownTwin:
      false
    }
  }
}
