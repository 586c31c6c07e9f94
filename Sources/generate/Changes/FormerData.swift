internal import ProjectFiles
internal import SiteModel
internal import SourceText
internal import WageData

/// A site as it was: with the data that the project had before.
struct FormerData {
  /// What was found in its texts.
  let survey: SiteSurvey

  /// The site.
  let site: Site

  /// Reads what a project was from a file of former data, or from a folder that holds the former
  /// project.
  ///
  /// - Parameters:
  ///   - path: The file or folder, as it was named.
  ///   - dataSet: The data set that took the file's place; `nil` for that of its name, else that of
  ///     site.yml.
  ///   - present: The project as it is; its templates and words are those of both.
  ///   - options: The options of the command.
  /// - Throws: A report of what is wrong with the former data.
  init(
    _ path: String,
    insteadOf dataSet: String?,
    of present: BoundTexts,
    _ options: ProjectOptions
  ) throws(DiagnosticReport) {
    var source =
      NamedPath(path).isFolder
      ? try Self.source(ofProject: path, present, options)
      : try Self.source(ofFile: path, insteadOf: dataSet, present)
    source.checksAges = false
    guard let survey = try? SiteReader(source).survey(), let site = survey.site else {
      throw DiagnosticReport(FormerDataFault.faultyProject(path: path), at: nil)
    }
    self.survey = survey
    self.site = site
  }

  private static func source(
    ofProject path: String,
    _ present: BoundTexts,
    _ options: ProjectOptions
  ) throws(DiagnosticReport) -> SiteSource {
    var source = try ProjectSources(ProjectFolder(path)).site(options)
    source.strings = present.source.strings
    return source
  }

  // The texts of the present project, with other data.
  private static func source(
    ofFile path: String,
    insteadOf dataSet: String?,
    _ present: BoundTexts
  ) throws(DiagnosticReport) -> SiteSource {
    let file = try NamedPath(path).text()
    let record = try recordFile(beside: path)
    let id = try successor(of: path, named: dataSet, in: present)
    // Read once under its own name, so that faults are told of it.
    _ = try DataSetReader(id: id, path: path, record: SourceRecord(record)).read(file.bytes)
    var source = present.source
    source.dataFiles = source.dataFiles.map { dataFile in
      guard SiteSource.dataSetID(of: dataFile.path) == id else { return dataFile }
      return SiteSource.DataFile(path: dataFile.path) { (reader) throws(DiagnosticReport) in
        try reader.read(file.bytes)
      }
    }
    source.records = try source.records.map { (present) throws(DiagnosticReport) in
      SiteSource.dataSetID(of: present.path) == id
        ? try SourceFile(path: present.path, bytes: record.bytes) : present
    }
    return source
  }

  private static func recordFile(beside path: String) throws(DiagnosticReport) -> SourceFile {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    let record = NamedPath("\(stem).yml")
    guard record.isFile else {
      let fault = ContentFault.missingRecord(path: "\(stem).yml")
      throw DiagnosticReport(fault, at: SourceLocation(path: path))
    }
    return try record.text()
  }

  private static func successor(
    of path: String,
    named dataSet: String?,
    in present: BoundTexts
  ) throws(DiagnosticReport) -> String {
    let known = present.source.dataFiles.map { SiteSource.dataSetID(of: $0.path) }.sorted()
    if let dataSet {
      if known.contains(dataSet) { return dataSet }
      let nearest = NearestName.of(dataSet, among: known)
      throw DiagnosticReport(ContentFault.unknownDataSet(dataSet, nearest: nearest), at: nil)
    }
    let own = SiteSource.dataSetID(of: path)
    // A former file that was kept beside the present one is not compared with itself.
    let isKept = present.project.content.contains { $0.location == NamedPath(path).resolved }
    if known.contains(own), !isKept { return own }
    if let id = present.survey.site?.configuration.data { return id }
    throw DiagnosticReport(FormerDataFault.withoutSuccessor(path: path, known: known), at: nil)
  }
}
