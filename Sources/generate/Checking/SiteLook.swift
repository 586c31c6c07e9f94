internal import CalendarDates
internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// Looks through a site that builds for what those who keep it want to know.
struct SiteLook {
  private let build: SiteBuild
  private let texts: BoundTexts
  private let sweep: PageSweep
  private let upkeep: SiteUpkeep

  /// How many links to other sites there are, each address once.
  var externalLinks: Int { sweep.externalLinks.count }

  /// Goes through the pages of a site.
  init(_ build: SiteBuild, _ texts: BoundTexts) {
    self.build = build
    self.texts = texts
    let assets = build.assets.filter { $0.source.path.contains("/assets/") }
    sweep = PageSweep(build.site, build.renderer, files: assets.map(\.path))
    upkeep = SiteUpkeep(
      build.site,
      build.renderer,
      source: texts.source
    )
  }

  /// What is unused, missing or out of date on a day.
  func report(on day: Day) -> DiagnosticReport {
    var report = upkeep.unusedData(texts.survey.bindings)
    report.add(build.renderer.leftovers)
    report.add(upkeep.missingTranslations)
    report.add(upkeep.outdated(on: day))
    report.add(unusedAssets)
    var search = ProjectSearch(build.project)
    for (url, missing, page) in sweep.blockedFetches {
      let fault = StyleFault.blocked(url, missing: missing)
      report.add(fault, at: search.place(of: url), notes: [Note(.page, page)])
    }
    return report
  }

  /// Asks other sites, and tells of the links that lead to nothing.
  ///
  /// - Throws: A report if there is no program to ask with.
  func deadLinks() throws(DiagnosticReport) -> DiagnosticReport {
    guard let questions = LinkQuestions() else {
      throw DiagnosticReport(UpkeepFault.withoutCurl, at: nil)
    }
    let pages = Dictionary(sweep.externalLinks.map { ($0.url, $0.page) }) { first, _ in first }
    var report = DiagnosticReport()
    var search = ProjectSearch(build.project)
    for (url, reason) in questions.deadLinks(among: sweep.externalLinks.map(\.url)) {
      let fault = UpkeepFault.deadExternalLink(url, reason: reason)
      let note = Note(.page, pages[url] ?? "/")
      report.add(fault, at: search.place(of: url), notes: [note])
    }
    return report
  }

  // Scripts name files by paths from where they stand themselves; a template may name a file for pages
  // that the site does not have. A file that is named by one of its two addresses is used.
  private var unusedAssets: DiagnosticReport {
    let fetched = Set(build.styleSheets.flatMap(\.files))
    let unnamed = Set(sweep.unnamedFiles).subtracting(fetched)
    let named = Set(build.assets.filter { !unnamed.contains($0.path) }.map(\.source.path))
    let texts = namingFiles.compactMap { source in
      (try? build.project.bytes(of: source)).map { (path: source.path, bytes: $0) }
    }
    var report = DiagnosticReport()
    for file in build.assets
    where file.path != "assets/style.css" && !named.contains(file.source.path) {
      let path = file.source.path
      let name = Array((path.split(separator: "/").last ?? "").utf8)
      let isNamed = texts.contains { text in
        text.path != path && ByteSearch.first(name, in: text.bytes[...]) != nil
      }
      if isNamed { continue }
      report.add(UpkeepFault.unusedAsset, at: SourceLocation(path: path))
    }
    return report
  }

  // Texts in which a file may be named, but for the style sheets that say what they fetch.
  private var namingFiles: [ProjectFile] {
    let copies = build.assets.filter { !StyleSheet.isOne($0.path) }.map(\.source)
    let templates = build.project.templates.filter {
      !TemplatePath.name(of: $0.path).hasPrefix("assets/")
    }
    return (copies + templates).filter { Self.isText($0.path) }
  }

  private static func isText(_ path: String) -> Bool {
    ["css", "js", "mjs", "json", "svg", "html", "xml", "webmanifest", "txt"].contains {
      path.hasSuffix(".\($0)")
    }
  }
}
