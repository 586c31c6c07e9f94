internal import Localization
public import SourceText
internal import WageData

/// Reads the files of a project to a site in which everything was checked.
public struct SiteReader: Sendable {
  private let source: SiteSource

  /// Prepares to read a project.
  public init(_ source: SiteSource) {
    self.source = source
  }

  /// Reads the site.
  ///
  /// - Returns: The site and a report of warnings.
  /// - Throws: A report of all faults that were found.
  public func read() throws(DiagnosticReport) -> (site: Site, warnings: DiagnosticReport) {
    let survey = try survey(readingPosts: { _ in })
    let report = survey.wholeReport
    // The texts of posts are read when they are rendered, but all faults are told at once.
    if report.hasErrors { throw try self.survey().wholeReport }
    guard let site = survey.site else { throw report }
    return (site, report)
  }

  /// Reads as much as can be read, though texts differ from the data or claims of them fail.
  ///
  /// - Returns: The site as the data have it, and everything that is bound to them.
  /// - Throws: A report of every fault in site.yml and the strings files.
  public func survey() throws(DiagnosticReport) -> SiteSurvey {
    try survey(readingPosts: { $0.readPosts() })
  }

  // The texts of posts are read only if the caller does so.
  private func survey(
    readingPosts readPosts: (inout EditionReader) -> Void
  ) throws(DiagnosticReport) -> SiteSurvey {
    var report = source.warnings
    let configuration = try SiteConfiguration(source.siteFile).with(baseURL: source.baseURL)
    let languages = try readLanguages(configuration)
    for language in languages { report.add(language.warnings) }
    report.add(checkSearch(configuration, languages))
    let parts = readParts(configuration, &report)
    var editions: [Edition] = []
    var bindings: [DataBinding] = []
    for (number, language) in languages.enumerated() {
      var reader = EditionReader(number: number, language: language, parts, source)
      readPosts(&reader)
      if let edition = reader.read() { editions.append(edition) }
      report.add(parts.isFaulty ? reader.report.ofKeys : reader.report)
      if !parts.isFaulty { bindings += reader.bindings }
    }
    bindings.sort { $0.location < $1.location }
    let params = params(of: editions, parts)
    report.add(params.report)
    guard !report.hasErrors else {
      return SiteSurvey(site: nil, bindings: bindings, report: report)
    }
    let site = site(of: editions, parts, params: params.kinds)
    report.add(OutputCheck.report(on: site, copies: source.copies))
    return SiteSurvey(site: report.hasErrors ? nil : site, bindings: bindings, report: report)
  }

  private func readParts(
    _ configuration: SiteConfiguration,
    _ report: inout DiagnosticReport
  ) -> SiteParts {
    let outline = ContentOutline(
      source.pages,
      posts: source.posts,
      folders: Set(configuration.posts.map(\.folder)),
      languages: configuration.languages,
      defaults: configuration.defaults,
      includingDrafts: source.includesDrafts
    )
    report.add(outline.report)
    let careers = CareerCodes(outline, languages: configuration.languages)
    report.add(careers.report)
    var dataReader = DataSetsReader(source)
    let dataSets = dataReader.read(occupations: careers.occupations)
    report.add(dataReader.report)
    report.add(checkDefaultDataSet(configuration))
    let related = readRelated(configuration, careers, outline, &report)
    let (tables, rows, rowFaults) = readTables(configuration)
    report.add(rowFaults)
    let isFaulty = report.hasErrors
    report.add(outline.postReport)
    report.add(checkDay(configuration, outline))
    let today = configuration.asOf ?? outline.newestDay(with: dataSets.values)
    let posts = PostShelf(
      outline.posts,
      languages: configuration.languages,
      on: today,
      includingWaiting: source.includesDrafts
    )
    report.add(configuration.unknownPostFolders(besides: outline.postFolders))
    return SiteParts(
      configuration: configuration,
      outline: outline,
      careers: careers,
      dataSets: dataSets,
      priceIndexes: PriceIndexes(dataReader.priceIndexes),
      related: related,
      tables: tables,
      rows: rows,
      posts: posts,
      index: RouteIndex(
        outline,
        languages: configuration.languages,
        posts: posts,
        pairs: configuration.pairs,
        related: related
      ),
      asOf: source.checksAges ? today : nil,
      isFaulty: isFaulty
    )
  }

  private func readRelated(
    _ configuration: SiteConfiguration,
    _ careers: CareerCodes,
    _ outline: ContentOutline,
    _ report: inout DiagnosticReport
  ) -> [RelatedCareers.Entry] {
    var list = RelatedListReader(careers: Set(careers.codes.keys), drafts: outline.draftCareers)
    let related = source.related.map { list.read($0) } ?? []
    report.add(list.report)
    if configuration.pairs == .related, source.related == nil {
      report.add(RelatedListFault.missing, at: source.place(ofKey: "pairs"))
    }
    return related
  }

  private func params(of editions: [Edition], _ parts: SiteParts) -> ParamKinds {
    var params = ParamKinds(declared: parts.configuration.params)
    for header in editions.flatMap(\.headers) { params.add(header.params) }
    params.add(columnsOf: parts.rows)
    return params
  }

  private func site(of editions: [Edition], _ parts: SiteParts, params: [String: ParamKind]) -> Site
  {
    let configuration = parts.configuration
    return Site(
      configuration: configuration,
      asOf: parts.asOf,
      dataSets: parts.dataSets,
      priceIndexes: parts.priceIndexes,
      params: params,
      tables: parts.tables,
      editions: editions,
      icons: SiteIcon.all(among: source.copies.keys, sizes: source.imageSizes),
      waitingPosts: parts.posts.waiting,
      routes: RouteList(counts(of: editions, dataSets: parts.dataSets, configuration)),
      addresses: Addresses(editions.map(\.names), style: configuration.urls)
    )
  }

  private func readTables(
    _ configuration: SiteConfiguration
  ) -> (tables: [DataTable], rows: [RowPages], report: DiagnosticReport) {
    var reader = TablesReader()
    let others =
      source.tables.map(\.path) + source.dataFiles.map(\.path) + source.records.map(\.path)
    let tables = reader.read(configuration.tables, files: source.tables, others: others)
    var rowReader = RowPagesReader(tables, declared: configuration.tables.map(\.name))
    let rows = configuration.languages.map { rowReader.read(configuration.rowPages, in: $0) }
    var report = reader.report
    report.add(rowReader.report)
    return (tables, rows, report)
  }

  private func counts(
    of editions: [Edition],
    dataSets: [String: DataSet],
    _ configuration: SiteConfiguration
  ) -> [RouteList.Counts] {
    let listed = configuration.data.flatMap { dataSets[$0] }
    var twins = editions.map { $0.twinRoutes(dataSets: dataSets, listed: listed) }
    if twins.contains(where: { !$0.isEmpty }) { twins[0] += [.tableSchema, .dataPackage] }
    let hasRedirects = editions.contains { !$0.redirects.isEmpty }
    return zip(editions, twins).map { edition, twins in
      let discovery = edition.discovery(
        configuration,
        besides: source.copies,
        hasRedirects: hasRedirects
      )
      let texts = configuration.hasMarkdownTwins ? edition.markdownTwins : []
      return edition.counts(twins: twins + texts + discovery, hasSearch: configuration.hasSearch)
    }
  }

  /// The words of every language, which templates are checked with even where the content is faulty.
  ///
  /// - Throws: A report of every fault in site.yml and the strings files.
  public func languages() throws(DiagnosticReport) -> [SiteLanguage] {
    try readLanguages(SiteConfiguration(source.siteFile))
  }

  private func readLanguages(
    _ configuration: SiteConfiguration
  ) throws(DiagnosticReport) -> [SiteLanguage] {
    var report = DiagnosticReport()
    var languages: [SiteLanguage] = []
    for tag in configuration.languages {
      let name = "strings/\(tag).yml"
      guard let file = source.strings.first(where: { TemplatePath.name(of: $0.path) == name })
      else {
        let path = "Templates/\(name)"
        report.add(ContentFault.missingStrings(path: path), at: SourceLocation(path: path))
        continue
      }
      do {
        let place = source.place(ofLanguage:)
        languages.append(try StringsFile.language(tag, from: file, namedAt: place(tag)))
      } catch {
        report.add(error)
      }
    }
    try report.throwIfErrors()
    return languages
  }

  private func checkDefaultDataSet(_ configuration: SiteConfiguration) -> DiagnosticReport {
    let known = source.dataFiles.map { SiteSource.dataSetID(of: $0.path) }
    guard let data = configuration.data, !known.contains(data) else { return DiagnosticReport() }
    let fault = ContentFault.unknownDataSet(data, nearest: NearestName.of(data, among: known))
    return DiagnosticReport(fault, at: source.place(ofKey: "data"))
  }

  // Later posts wait for their day, which the dates of posts cannot say.
  private func checkDay(
    _ configuration: SiteConfiguration,
    _ outline: ContentOutline
  ) -> DiagnosticReport {
    guard configuration.asOf == nil, outline.posts.values.contains(where: { !$0.isEmpty }) else {
      return DiagnosticReport()
    }
    let place = source.place(ofKey: "posts") ?? SourceLocation(path: source.siteFile.path)
    return DiagnosticReport(PostFault.noDay, at: place)
  }

  // The page of the search has no editor who could name it.
  private func checkSearch(
    _ configuration: SiteConfiguration,
    _ languages: [SiteLanguage]
  ) -> DiagnosticReport {
    var report = DiagnosticReport()
    guard configuration.hasSearch else { return report }
    for strings in languages.map(\.strings) {
      for key in SiteConfiguration.searchWords where strings.message(key) == nil {
        let fault = ContentFault.missingString(key: key, path: strings.path)
        report.add(fault, at: source.place(ofKey: "search"))
      }
    }
    return report
  }
}

extension DiagnosticReport {
  // What is bound to faulty data or names would only repeat their faults.
  fileprivate var ofKeys: DiagnosticReport {
    var report = DiagnosticReport()
    for diagnostic in diagnostics {
      if diagnostic.fault is YAMLFault { report.add(diagnostic.fault, at: diagnostic.location) }
    }
    return report
  }
}
