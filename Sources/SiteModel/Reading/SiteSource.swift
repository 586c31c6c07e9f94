public import Images
public import SourceText
public import WageData

/// The files of a project, sorted by what they are.
public struct SiteSource: Sendable {
  /// A file of figures that is read where it lies.
  public struct DataFile: Sendable {
    /// The path from the project's root, such as `Content/data/oews-2008-05-us.csv`.
    public let path: String

    /// Lends the file's bytes to a reader.
    public let read: @Sendable (DataSetReader) throws(DiagnosticReport) -> DataSet

    /// Reads the file as a text, as that of a price index; `nil` where there are wages only.
    public let text: (@Sendable () throws(DiagnosticReport) -> SourceFile)?

    /// Names a file and the ways to its bytes.
    public init(
      path: String,
      text: (@Sendable () throws(DiagnosticReport) -> SourceFile)? = nil,
      read: @escaping @Sendable (DataSetReader) throws(DiagnosticReport) -> DataSet
    ) {
      self.path = path
      self.text = text
      self.read = read
    }
  }

  /// The id of a data set, which is the name of its file: `oews-2008-05-us`.
  public static func dataSetID(of path: String) -> String {
    let name = path.pathParts.last ?? ""
    return String(name.prefix { $0 != "." })
  }

  /// `Content/site.yml`.
  public var siteFile: SourceFile

  /// The files below the languages' folders but for posts.
  public var pages: [SourceFile]

  /// The posts.
  public var posts: [PostFile]

  /// The source records, `Content/data/*.yml`.
  public var records: [SourceFile]

  /// The figures, `Content/data/*.csv`.
  public var dataFiles: [DataFile]

  /// The careers that are like each other, `Content/data/related.csv`; `nil` if there is no list.
  public var related: SourceFile?

  /// The files of data that site.yml names for templates.
  public var tables: [SourceFile]

  /// The words of the interface, `Templates/strings/*.yml`.
  public var strings: [SourceFile]

  /// The paths of the files below `Content/assets`, from the project's root.
  public var assets: Set<String>

  /// The sizes of the images among the files that are copied, by their paths in the site.
  public var imageSizes: [String: ImageSize]

  /// The files that are copied: where each comes from, by its path in the site.
  public var copies: [String: String]

  /// An address that replaces the one of site.yml.
  public var baseURL: BaseURL?

  /// Whether drafts are built too, and posts that wait for their day.
  public var includesDrafts: Bool

  /// Whether figures may be too old for their pages; not where earlier data are read.
  public var checksAges = true

  /// What was doubtful about the files themselves.
  public var warnings: DiagnosticReport

  /// Names the files of a project.
  public init(
    siteFile: SourceFile,
    pages: [SourceFile] = [],
    posts: [PostFile] = [],
    records: [SourceFile] = [],
    dataFiles: [DataFile] = [],
    related: SourceFile? = nil,
    tables: [SourceFile] = [],
    strings: [SourceFile] = [],
    assets: Set<String> = [],
    imageSizes: [String: ImageSize] = [:],
    copies: [String: String] = [:],
    baseURL: BaseURL? = nil,
    includesDrafts: Bool = false,
    warnings: DiagnosticReport = DiagnosticReport()
  ) {
    self.siteFile = siteFile
    self.pages = pages
    self.posts = posts
    self.records = records
    self.dataFiles = dataFiles
    self.related = related
    self.tables = tables
    self.strings = strings
    self.assets = assets
    self.imageSizes = imageSizes
    self.copies = copies
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.warnings = warnings
  }

  /// The page or the post at a path; `nil` if there is none.
  public func text(at path: String) throws(DiagnosticReport) -> SourceFile? {
    if let page = pages.first(where: { $0.path == path }) { return page }
    return try posts.first { $0.path == path }?.read()
  }
}
