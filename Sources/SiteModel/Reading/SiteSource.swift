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

    /// Names a file and the way to its bytes.
    public init(
      path: String,
      read: @escaping @Sendable (DataSetReader) throws(DiagnosticReport) -> DataSet
    ) {
      self.path = path
      self.read = read
    }
  }

  /// `Content/site.yml`.
  public var siteFile: SourceFile

  /// The files below the languages' folders.
  public var pages: [SourceFile]

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

  /// The files that are copied: where each comes from, by its path in the site.
  public var copies: [String: String]

  /// An address that replaces the one of site.yml.
  public var baseURL: BaseURL?

  /// Whether drafts are built too.
  public var includesDrafts: Bool

  /// Whether figures may be too old for their pages; not where earlier data are read.
  public var checksAges = true

  /// What was doubtful about the files themselves.
  public var warnings: DiagnosticReport

  /// Names the files of a project.
  public init(
    siteFile: SourceFile,
    pages: [SourceFile] = [],
    records: [SourceFile] = [],
    dataFiles: [DataFile] = [],
    related: SourceFile? = nil,
    tables: [SourceFile] = [],
    strings: [SourceFile] = [],
    assets: Set<String> = [],
    copies: [String: String] = [:],
    baseURL: BaseURL? = nil,
    includesDrafts: Bool = false,
    warnings: DiagnosticReport = DiagnosticReport()
  ) {
    self.siteFile = siteFile
    self.pages = pages
    self.records = records
    self.dataFiles = dataFiles
    self.related = related
    self.tables = tables
    self.strings = strings
    self.assets = assets
    self.copies = copies
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.warnings = warnings
  }
}
