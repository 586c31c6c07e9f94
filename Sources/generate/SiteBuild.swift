internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// A site that was read and checked, ready to be written.
struct SiteBuild: Sendable {
  private let options: ProjectOptions
  private let pages: Range<Int>
  private let shard: Shard?

  /// The files of the project.
  let project: ProjectFolder

  /// The files that are copied.
  let assets: [SiteFile]

  /// The style sheets.
  let styleSheets: [StyleSheet]

  /// What checks its pages.
  let checker: SiteChecker

  /// What renders its pages.
  let renderer: SiteRenderer

  /// The site.
  let site: Site

  /// What was doubtful.
  let report: DiagnosticReport

  private let workers: Int
  private let watch: BuildWatch

  /// Reads a project, to build the whole site or a shard of it.
  ///
  /// A shard is read as the whole site is, for every page may link to every other.
  ///
  /// - Parameters:
  ///   - options: Where the project is, and what decides its bytes.
  ///   - folder: The files of the project; `nil` to find them here.
  ///   - shard: The part that is made; `nil` for the whole site.
  ///   - watch: What is told of the build.
  /// - Throws: A report of all faults.
  init(
    _ options: ProjectOptions,
    in folder: ProjectFolder? = nil,
    shard: Shard? = nil,
    watch: BuildWatch
  ) throws(DiagnosticReport) {
    self.watch = watch
    self.options = options
    self.shard = shard
    if let folder {
      project = folder
    } else {
      project = try ProjectFolder.withTheme(options.folder)
    }
    let sources = try ProjectSources(project, workers: options.workers)
    let siteAssets = try SiteAssets(sources, in: project)
    assets = siteAssets.files.enumerated().filter { shard?.hasCopy($0.offset) ?? true }.map(
      \.element
    )
    styleSheets = siteAssets.styleSheets
    watch.profile?.passed(.reading)
    let reader = SiteReader(try sources.site(options))
    let read: (site: Site, warnings: DiagnosticReport)
    do {
      read = try reader.read()
    } catch {
      throw Self.withOtherFaults(error, reader, sources.templates, siteAssets)
    }
    site = read.site
    pages = shard?.pages(of: site.routes.count) ?? 0..<site.routes.count
    watch.profile?.passed(.parsing)
    do {
      renderer = try SiteRenderer(
        site,
        templates: sources.templates,
        styleSheet: sources.styleSheet,
        assets: siteAssets.names
      )
    } catch {
      var faults = siteAssets.report
      faults.add(error)
      throw faults
    }
    checker = SiteChecker(site, files: siteAssets.files.map(\.path), renderer: renderer)
    var report = read.warnings
    report.add(renderer.warnings)
    report.add(siteAssets.report)
    report.add(siteAssets.blocked(on: site, by: renderer))
    self.report = report
    workers = options.workers
    watch.profile?.passed(.templates)
    if options.strict { try report.strict.throwIfErrors() }
    try report.throwIfErrors()
  }

  // All faults of a build at once: those of templates and style sheets are seen even where the content
  // is faulty.
  private static func withOtherFaults(
    _ report: DiagnosticReport,
    _ reader: SiteReader,
    _ templates: [SourceFile],
    _ assets: SiteAssets
  ) -> DiagnosticReport {
    var report = report
    report.add(assets.report)
    guard let languages = try? reader.languages() else { return report }
    report.add(SiteRenderer.faults(in: templates, languages: languages, assets: assets.names))
    return report
  }

  /// Writes the site to a folder, which is replaced at once when all of it is there.
  ///
  /// - Parameters:
  ///   - output: The folder.
  ///   - inputs: What the inputs came to before the project was read.
  ///   - survey: A look at the folder that was begun before.
  ///   - isForced: Whether files that are not ours are given up.
  ///   - isFresh: Whether the site is a new tree of files.
  /// - Returns: What was written.
  /// - Throws: A report if a page is faulty, or the fault of an output that cannot be written.
  func write(
    to output: String,
    madeOf inputs: InputFingerprint,
    survey: OutputSurvey,
    isForced: Bool,
    isFresh: Bool
  ) throws -> BuildResult {
    let mark = shard.map { ShardMark($0, inputs: inputs) }
    // What other shards write is not this one's.
    let tree = try OutputTree(
      output,
      isForced: isForced,
      gate: watch.gate,
      mark: mark,
      survey: survey,
      isOurs: { shard == nil && hasFile(at: $0) }
    )
    watch.profile?.passed(.comparing)
    let new = tree.begin(isFresh: isFresh, twins: options.twins)
    let outcome: (result: BuildResult, isLasting: Bool)
    do {
      outcome = try complete(new, tree, inputs)
    } catch {
      new.discard()
      throw error
    }
    // Not before what was recorded of the files is gone: of a large site both are tens of megabytes.
    if outcome.isLasting { try? tree.note(inputs, context: context) }
    return outcome.result
  }

  private func complete(
    _ new: NewTree,
    _ tree: OutputTree,
    _ inputs: InputFingerprint
  ) throws -> (result: BuildResult, isLasting: Bool) {
    let standing = StandingCareers(site, parts: tree.standingParts(of: inputs, context: context))
    let checker = checker
    let outcome = try renderPages(
      passingOver: { route, path, record in
        standing.makeWhole(route) && checker.isCleared(route) ? new.passOver(path, &record) : nil
      },
      write: { page, path, record throws(OutputFault) in try new.write(page, to: path, &record) }
    )
    watch.profile?.passed(.pages)
    var copies = NewTree.Record()
    let passedOver = try assets.filter { asset in
      let bytes = try asset.bytes(in: project)
      return try new.write(bytes, to: Array(asset.path.utf8), &copies) == .passedOver
    }
    watch.profile?.passed(.copying)
    let records = outcome.records + [copies]
    if new.isPresent(records) {
      return (
        result(written: 0, texts: outcome.texts),
        isLasting(options.areUnchanged(since: inputs), outcome.texts)
      )
    }
    try new.begin()
    try pageRun.rewrite(outcome.passedOver, where: new.lacks) {
      (page, path, record) throws(OutputFault) in
      try new.complete(page, at: path, &record)
    }
    for asset in passedOver where new.lacks(Array(asset.path.utf8)) {
      let bytes = try asset.bytes(in: project)
      try new.complete(bytes, at: Array(asset.path.utf8), &copies)
    }
    // Nothing of the project is read any more, and the disk is waited for.
    let check = BackgroundWork { options.areUnchanged(since: inputs) }
    if shard != nil, check.value != true {
      throw DiagnosticReport(ProjectFault.changedMeanwhile, at: nil)
    }
    let replacement = try tree.commit(new, records)
    watch.profile?.passed(.finishing)
    let changed = outcome.records.reduce(0) { $0 + $1.changed }
    return (
      result(written: changed, replacement, texts: outcome.texts),
      isLasting(check.value ?? false, outcome.texts)
    )
  }

  // Whether the inputs are noted, so that a build of the same inputs has nothing to do. Without the note
  // it renders all pages and finds the same, and so tells again what is doubtful about the texts of posts.
  private func isLasting(_ isUnchanged: Bool, _ texts: DiagnosticReport) -> Bool {
    isUnchanged && texts.diagnostics.isEmpty
  }

  // The day the site speaks of may come from any file.
  private var context: String { site.asOf.map { "\($0)" } ?? "no day" }

  /// What a build does of whose inputs the output is made already.
  var unchanged: BuildResult { result(written: 0) }

  private func result(
    written: Int,
    _ replacement: Replacement? = nil,
    texts: DiagnosticReport = DiagnosticReport()
  ) -> BuildResult {
    var warnings = report
    warnings.add(texts)
    if let notice = replacement?.notice { warnings.add(notice, at: nil) }
    return BuildResult(
      pages: pages.count,
      written: written,
      removed: replacement?.removed ?? 0,
      waitingPosts: site.waitingPosts,
      warnings: warnings
    )
  }

  /// Renders and checks every page and writes none; data, which no check reads, are not made.
  func check() throws -> BuildResult {
    let outcome = try renderPages(
      passingOver: { route, _, _ in route.isPage ? nil : .done },
      write: { _, _, _ in .done }
    )
    watch.profile?.passed(.pages)
    return result(written: pages.count, texts: outcome.texts)
  }

  /// Compares every file that stands in a folder with the site; writes nothing.
  ///
  /// Returns how many files the site has; throws a report of the differences or of faulty pages, or
  /// the fault of a folder that cannot be read.
  func verify(_ output: String) throws -> Int {
    let standing = try StandingTree(output)
    let twins = options.twins
    let records = try renderPages { page, path, record throws(OutputFault) in
      try standing.compare(page, with: path, &record, twins: twins)
      return .done
    }.records
    var record = NewTree.Record()
    for asset in assets {
      try standing.compare(
        asset.bytes(in: project),
        with: Array(asset.path.utf8),
        &record,
        twins: twins
      )
    }
    try standing.differences(records + [record]).throwIfErrors()
    return pages.count + assets.count
  }

  private func hasFile(at path: [UInt8]) -> Bool {
    checker.hasFile(at: path)
      || options.twins.contains { $0.path(ofFile: path).map { checker.hasFile(at: $0) } ?? false }
  }

  private var pageRun: PageRun {
    PageRun(
      renderer: renderer,
      checker: checker,
      site: site,
      workers: workers,
      watch: watch,
      range: pages
    )
  }

  private func renderPages(
    passingOver passOver: @escaping PageRun.PassingOver = { _, _, _ in nil },
    write: @escaping PageRun.Writer
  ) throws -> PageRun.Outcome {
    let outcome = pageRun.forEach(passingOver: passOver, write)
    var report = located(outcome.faults)
    report.add(options.strict ? outcome.texts.strict : outcome.texts)
    if report.hasErrors {
      report.add(self.report)
      throw report
    }
    if let failure = outcome.failure { throw failure }
    return outcome
  }
}
