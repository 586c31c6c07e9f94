internal import DevServer
internal import ProjectFiles
internal import Rendering
internal import SiteModel
internal import SourceText

/// A site as it is served: each page is rendered and checked when it is asked for.
struct ServedBuild: ServedSite {
  // So many pages are rendered and checked in the blink of an eye.
  private static let mostChecked = 1_000

  private let build: SiteBuild
  private let language: MessageLanguage
  private let files: [[UInt8]: SiteFile]
  private let notFoundPages: [(folder: [UInt8], route: Route)]

  /// Takes a site that was read.
  ///
  /// - Parameters:
  ///   - build: The site.
  ///   - language: The language in which the faults of pages are told.
  init(_ build: SiteBuild, language: MessageLanguage) {
    self.build = build
    self.language = language
    files = Dictionary(
      uniqueKeysWithValues: build.assets.map { (Array($0.path.utf8), $0) }
    )
    notFoundPages = build.site.editions.map { edition in
      let route = Route.notFound(language: edition.number)
      let path = build.site.addresses.path(of: route)
      return (
        Array(path.utf8.prefix(through: path.utf8.lastIndex(of: 0x2F) ?? path.startIndex)), route
      )
    }
  }

  /// Checks every page, if they are so few that it is worth it; of a larger site each is checked when it
  /// is asked for, and no more.
  ///
  /// - Throws: A report of the faults of the pages.
  func checkPages() throws {
    if build.site.routes.count <= Self.mostChecked { _ = try build.check() }
  }

  /// How many pages there are.
  var pages: Int { build.site.routes.count }

  var basePath: String { build.site.configuration.baseURL.path }

  var styleSheet: [UInt8]? { build.renderer.styleSheet }

  func answer(at path: [UInt8]) -> SiteAnswer {
    if let file = file(at: path) { return .file(file) }
    // What static hosts do: a folder stands for its index, and its name alone leads to it.
    let index = Array("index.html".utf8)
    if path.isEmpty || path.last == 0x2F {
      return file(at: path + index).map { .file($0) } ?? .nothing
    }
    if path.elementsEqual(index) || path.reversed().starts(with: ([0x2F] + index).reversed()) {
      return file(at: path.dropLast(index.count)).map { .file($0) } ?? .nothing
    }
    let folder = path + [0x2F]
    let isFolder = build.checker.route(at: folder) != nil || files[folder + index] != nil
    return isFolder ? .moved(to: folder) : .nothing
  }

  func notFound(at path: [UInt8]) -> ServedFile {
    let candidates = notFoundPages.filter { path.starts(with: $0.folder) }
    let best = candidates.max { $0.folder.count < $1.folder.count } ?? notFoundPages[0]
    return ServedFile(name: "404.html", bytes: build.page(best.route))
  }

  private func file(at path: some Collection<UInt8>) -> ServedFile? {
    let path = Array(path)
    let name = String(decoding: path, as: UTF8.self)
    if let route = build.checker.route(at: path) {
      let (page, report) = build.checkedPage(route)
      return ServedFile(
        name: route.isPage ? "page.html" : name,
        bytes: page,
        report: FaultReport(report, standing: .faultyPage, in: language)
      )
    }
    // A file that was removed just now stands nowhere.
    return files[path].flatMap { try? $0.bytes(in: build.project) }.map {
      ServedFile(name: name, bytes: $0)
    }
  }
}

extension FaultReport {
  /// Takes the faults of a report; `nil` if it holds no error.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - standing: What stands now.
  ///   - language: The language in which it is told.
  init?(_ report: DiagnosticReport, standing: Standing, in language: MessageLanguage) {
    guard report.hasErrors else { return nil }
    self.init(
      summary: Saying.faults(report, standing: standing).text(in: language),
      text: DiagnosticText(in: language).text(of: report)
    )
  }
}
