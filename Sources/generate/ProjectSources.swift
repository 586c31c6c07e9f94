internal import Foundation
internal import Images
internal import ProjectFiles
internal import SiteModel
internal import SourceText
internal import WageData

/// The files of a project, read and sorted by what they are.
struct ProjectSources {
  /// The templates of pages and their parts.
  private(set) var templates: [SourceFile] = []

  /// The style sheet of the templates; `nil` if there is none of its name.
  private(set) var styleSheet: SourceFile?

  /// The files that are copied.
  private(set) var files: [SiteFile] = []

  private var siteFile: SourceFile?
  private var pageFiles: [ProjectFile] = []
  private var pages: [SourceFile] = []
  private var posts: [PostFile] = []
  private var records: [SourceFile] = []
  private var dataFiles: [SiteSource.DataFile] = []
  private var related: SourceFile?
  private var data: [ProjectFile] = []
  private var tables: [SourceFile] = []
  private var strings: [SourceFile] = []
  private var assets: Set<String> = []
  private var imageSizes: [String: ImageSize] = [:]
  private var report = DiagnosticReport()
  private let project: ProjectFolder

  // A page or a post, or why it cannot be read.
  private enum PageFile: Sendable {
    case page(SourceFile)
    case post(PostFile)
    case faulty(DiagnosticReport)
  }

  /// Reads every file of a project, those of pages with several workers.
  ///
  /// - Throws: A report of every file that cannot be read or is no text.
  init(
    _ project: ProjectFolder,
    workers: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws(DiagnosticReport) {
    self.project = project
    for file in project.content { addContent(file) }
    readPages(workers: workers)
    let tables = siteFile.map { SiteConfiguration.tableFiles(in: $0) } ?? []
    for file in data { addData(file, isDeclared: tables.contains(file.path)) }
    for file in project.templates { addTemplate(file) }
    checkCopies()
    try report.throwIfErrors()
  }

  /// The files that the site is read from, with what options say of it.
  func site(_ options: ProjectOptions) throws(DiagnosticReport) -> SiteSource {
    var source = try site()
    source.baseURL = options.baseURL.flatMap { BaseURL($0) }
    source.includesDrafts = options.drafts
    return source
  }

  /// The files that the site is read from.
  func site() throws(DiagnosticReport) -> SiteSource {
    guard let siteFile else {
      throw DiagnosticReport(ProjectFault.noProject(folder: project.path), at: nil)
    }
    return SiteSource(
      siteFile: siteFile,
      pages: pages,
      posts: posts,
      records: records,
      dataFiles: dataFiles,
      related: related,
      tables: tables,
      strings: strings,
      assets: assets,
      imageSizes: imageSizes,
      copies: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.source.path) }),
      warnings: report
    )
  }

  private mutating func addContent(_ file: ProjectFile) {
    let parts = file.path.pathParts.dropFirst().map(String.init)
    switch (parts.first, parts.count) {
    case ("site.yml", 1): siteFile = text(of: file)
    case ("assets", 2...):
      assets.insert(file.path)
      if Self.isPage(file.path) { add(AssetFault.page, file) }
      addCopy(file, to: parts.joined(separator: "/"))
    case ("root", 2...): addCopy(file, to: parts.dropFirst().joined(separator: "/"))
    case ("data", 2): data.append(file)
    case (_, 2...) where parts.first != "data": pageFiles.append(file)
    case _: report.add(ContentFault.unexpectedFile, at: SourceLocation(path: file.path))
    }
  }

  private mutating func readPages(workers: Int) {
    let project = project
    let defaults = siteFile.map { SiteConfiguration.folderDefaults(in: $0) } ?? .none
    let files = Parallel.map(pageFiles, workers: workers) {
      Self.pageFile($0, in: project, defaults)
    }
    for file in files {
      switch file {
      case .page(let page): pages.append(page)
      case .post(let post): posts.append(post)
      case .faulty(let faults): report.add(faults)
      }
    }
  }

  private static func pageFile(
    _ file: ProjectFile,
    in project: ProjectFolder,
    _ defaults: FolderDefaults
  ) -> PageFile {
    // It is refused for its name, whatever it holds.
    guard file.path.hasSuffix(".md") else { return .page(SourceFile(path: file.path, text: "")) }
    do throws(DiagnosticReport) {
      let text = try project.text(of: file)
      let post = PostFile(text, defaults: defaults) { () throws(DiagnosticReport) in
        try project.text(of: file)
      }
      return post.map { .post($0) } ?? .page(text)
    } catch {
      return .faulty(error)
    }
  }

  private mutating func addData(_ file: ProjectFile, isDeclared: Bool) {
    let name = file.path.pathParts.last ?? ""
    if isDeclared {
      if let text = text(of: file) { tables.append(text) }
    } else if name == "related.csv" {
      related = text(of: file)
    } else if name.hasSuffix(".yml") {
      if let text = text(of: file) { records.append(text) }
    } else if name.hasSuffix(".csv") {
      let project = project
      dataFiles.append(
        SiteSource.DataFile(
          path: file.path,
          text: { () throws(DiagnosticReport) in try project.text(of: file) },
          read: { (reader) throws(DiagnosticReport) in
            try project.withBytes(of: file) { (bytes) throws(DiagnosticReport) in
              try reader.read(bytes)
            }
          }
        )
      )
    } else {
      let isTable = name.hasSuffix(".json")
      add(isTable ? ContentFault.undeclaredTable : .unexpectedFile, file)
    }
  }

  private mutating func addTemplate(_ file: ProjectFile) {
    let parts = TemplatePath.name(of: file.path).pathParts.map(String.init)
    switch parts.first {
    case "assets":
      addCopy(file, to: parts.joined(separator: "/"), isTrusted: true)
      if parts == ["assets", "style.css"] { styleSheet = text(of: file) }
    case "strings": if let text = text(of: file) { strings.append(text) }
    case _: if let text = text(of: file) { templates.append(text) }
    }
  }

  private mutating func addCopy(_ file: ProjectFile, to path: String, isTrusted: Bool = false) {
    files.append(SiteFile(path: path, source: file))
    guard let format = ImageFormat(fileName: path) else { return }
    do throws(DiagnosticReport) {
      imageSizes[path] = try format == .svg ? size(ofDrawing: file) : size(ofPixels: file)
    } catch {
      // Designers may do on pages what they like.
      if format != .svg || !isTrusted { report.add(error) }
    }
  }

  private func size(ofDrawing file: ProjectFile) throws(DiagnosticReport) -> ImageSize? {
    try Drawing(project.text(of: file)).size
  }

  private func size(ofPixels file: ProjectFile) throws(DiagnosticReport) -> ImageSize {
    let project = project
    let size = try ImageHeader.size { (offset, count) throws(DiagnosticReport) in
      try project.bytes(of: file, from: offset, count: count)
    }
    guard let size else {
      throw DiagnosticReport(AssetFault.noImage, at: SourceLocation(path: file.path))
    }
    return size
  }

  private mutating func add(_ fault: some Fault, _ file: ProjectFile) {
    report.add(fault, at: SourceLocation(path: file.path))
  }

  // What browsers open as documents that may hold programs.
  private static func isPage(_ path: String) -> Bool {
    [".html", ".htm", ".xhtml", ".xht", ".xml", ".xsl", ".svgz", ".mht", ".mhtml"].contains {
      path.lowercased().hasSuffix($0)
    }
  }

  private mutating func text(of file: ProjectFile) -> SourceFile? {
    do throws(DiagnosticReport) {
      return try project.text(of: file)
    } catch {
      report.add(error)
      return nil
    }
  }

  private mutating func checkCopies() {
    var sources: [String: String] = [:]
    for file in files {
      if let other = sources.updateValue(file.source.path, forKey: file.path) {
        let fault = ContentFault.sameFile(path: file.path, other: other)
        report.add(fault, at: SourceLocation(path: file.source.path))
      }
    }
  }
}
