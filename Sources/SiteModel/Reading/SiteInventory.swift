public import SourceText
internal import WageData

/// What a project has, read from the names of its files and their front matter, whatever may be wrong
/// with the rest.
public struct SiteInventory: Sendable {
  /// What site.yml says.
  public let configuration: SiteConfiguration

  private let source: SiteSource
  private let outline: ContentOutline

  /// Takes stock of a project, drafts included.
  ///
  /// - Throws: A report of every fault in site.yml.
  public init(_ source: SiteSource) throws(DiagnosticReport) {
    self.source = source
    configuration = try SiteConfiguration(source.siteFile)
    outline = ContentOutline(
      source.pages,
      posts: source.posts,
      languages: configuration.languages,
      defaults: configuration.defaults,
      includingDrafts: true
    )
  }

  /// The words of a language; `nil` if they are missing or faulty.
  public func words(of language: LanguageTag) -> SiteLanguage? {
    stringsFile(of: language).flatMap {
      try? StringsFile.language(language, from: $0, namedAt: nil)
    }
  }

  /// The file of the words of a language; `nil` if there is none.
  public func stringsFile(of language: LanguageTag) -> SourceFile? {
    source.strings.first { TemplatePath.name(of: $0.path) == "strings/\(language).yml" }
  }

  /// The ids of the careers of a language, ascending.
  public func careers(in language: LanguageTag) -> [String] {
    outline.ids(in: language) { if case .career(let id) = $0 { id } else { nil } }
  }

  /// The title of a career; `nil` if it has none in the language.
  public func title(ofCareer id: String, in language: LanguageTag) -> String? {
    guard case .scalar(let title, _) = outline.files[language]?[.career(id)]?.frontMatter["title"],
      !title.isEmpty
    else { return nil }
    return title
  }

  /// The keys of the sections that careers of a language have, in the order of the site.
  public func sections(ofCareersIn language: LanguageTag) -> [String] {
    let keys = (outline.files[language] ?? [:]).keys.compactMap { kind -> String? in
      if case .careerSection(_, let key) = kind { key } else { nil }
    }
    let known = configuration.sections.filter { keys.contains($0) }
    return known + Set(keys).subtracting(known).sorted()
  }

  /// The ids of the data sets, ascending.
  public var dataSets: [String] {
    source.dataFiles.map { SiteSource.dataSetID(of: $0.path) }.sorted()
  }

  /// The occupations of all data sets that can be read, by their codes.
  public func occupations() -> [String: String] {
    var reader = DataSetsReader(source)
    let dataSets = reader.read(occupations: nil).sorted { $0.key < $1.key }
    let rows = dataSets.flatMap(\.value.rows)
    return Dictionary(rows.map { ($0.occupation.text, $0.title) }) { first, _ in first }
  }
}

extension SiteInventory {
  /// Refuses what cannot be the id of a career or a comparison.
  public func checkID(_ id: String) throws(DiagnosticReport) {
    if !PathSegment.isID(id) { throw DiagnosticReport(ContentFault.id(id), at: nil) }
    if ReferenceParser.reservedWords.contains(id) {
      throw DiagnosticReport(ContentFault.reservedID(id), at: nil)
    }
  }

  /// Refuses what cannot be the path of a page, such as `guides/how-to-read`.
  public func checkPath(_ path: String) throws(DiagnosticReport) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let part = parts.first(where: { !PathSegment.isValid($0) }) {
      throw DiagnosticReport(ContentFault.pathSegment(part), at: nil)
    }
  }

  /// Refuses careers that a language does not have, and those that it compares already.
  public func checkComparison(
    of careers: [String],
    in language: LanguageTag
  ) throws(DiagnosticReport) {
    let known = self.careers(in: language)
    var report = DiagnosticReport()
    for career in careers where !known.contains(career) {
      let nearest = NearestName.of(career, among: known)
      report.add(
        ContentFault.unknownCareer(career, language: "\(language)", nearest: nearest),
        at: nil
      )
    }
    if Set(careers).count < careers.count {
      report.add(ContentFault.comparedWithItself(careers[0]), at: nil)
    }
    for (kind, file) in outline.files[language] ?? [:] where kind.isComparison {
      guard case .sequence(let values, _) = file.frontMatter["compare"] else { continue }
      let compared = values.map { if case .scalar(let text, _) = $0 { text } else { "" } }
      if Set(compared) == Set(careers) {
        report.add(ContentFault.samePair(other: file.file.path), at: nil)
      }
    }
    try report.throwIfErrors()
  }

  /// Refuses a data set that is not there.
  public func checkDataSet(_ id: String) throws(DiagnosticReport) {
    guard !dataSets.contains(id) else { return }
    let nearest = NearestName.of(id, among: dataSets)
    throw DiagnosticReport(ContentFault.unknownDataSet(id, nearest: nearest), at: nil)
  }
}

extension ContentKind {
  fileprivate var isComparison: Bool {
    if case .comparison = self { true } else { false }
  }
}
