/// Where each route stands in the site: its path for readers and its file on the disk.
///
/// Paths are bytes without a first slash, so that hundreds of thousands of them cost no text.
public struct Addresses: Sendable {
  /// The names of a language's pages as they stand in its addresses.
  struct Names: Sendable {
    /// Empty for the default language, else such as `en/`.
    let prefix: [UInt8]
    let pages: [[UInt8]]
    let careers: [[UInt8]]
    let comparisons: [[UInt8]]
    let redirects: [[UInt8]]
    var rows = RowPages(groups: [])
    var posts: [[UInt8]] = []
    var folders: [[UInt8]] = []
    var tags: [[UInt8]] = []
  }

  private static let index = Array("index.html".utf8)
  private static let html = Array(".html".utf8)
  private static let markdownIndex = Array("index.md".utf8)
  private static let markdown = Array(".md".utf8)
  private static let notFound = Array("404.html".utf8)
  private static let pairJoint = Array("-vs-".utf8)
  private static let careersFolder = Array("careers/".utf8)
  private static let comparisonsFolder = Array("comparisons/".utf8)
  private static let tagsFolder = Array("tags/".utf8)
  private static let searchFolder = Array("search/".utf8)
  private static let tableSchema = Array("table-schema.json".utf8)
  private static let dataPackage = Array("datapackage.json".utf8)

  private let languages: [Names]
  private let style: URLStyle

  init(_ languages: [Names], style: URLStyle) {
    self.languages = languages
    self.style = style
  }

  /// Writes the path by which readers ask for a route, such as `en/careers/writers/`.
  public func appendPath(of route: Route, to bytes: inout [UInt8]) {
    switch append(route, to: &bytes) {
    case .folder, .file: break
    case .page: bytes += style == .folders ? [UInt8(ascii: "/")] : Self.html
    }
  }

  /// Writes the path of a route's file, such as `en/careers/writers/index.html`.
  public func appendFile(of route: Route, to bytes: inout [UInt8]) {
    switch append(route, to: &bytes) {
    case .file: break
    case .folder: bytes += Self.index
    case .page:
      if style == .files {
        bytes += Self.html
      } else {
        bytes.append(UInt8(ascii: "/"))
        bytes += Self.index
      }
    }
  }

  /// The path by which readers ask for a route.
  public func path(of route: Route) -> String {
    var bytes: [UInt8] = []
    appendPath(of: route, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path of a route's file.
  public func file(of route: Route) -> String {
    var bytes: [UInt8] = []
    appendFile(of: route, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of a career in addresses.
  public func name(ofCareer career: Int, language: Int) -> [UInt8] {
    languages[language].careers[career]
  }

  private enum Form {
    /// A page, which the style gives its ending.
    case page
    /// A folder's page, always `index.html`; what was written ends in a slash or is empty.
    case folder
    /// A file whose name was written whole.
    case file
  }

  private func append(_ route: Route, to bytes: inout [UInt8]) -> Form {
    if case .markdownTwin(let language, let text) = route {
      let form = append(text.route(language: language), to: &bytes)
      let isFolder = form == .folder || style == .folders
      if form == .page, isFolder { bytes.append(UInt8(ascii: "/")) }
      bytes += isFolder ? Self.markdownIndex : Self.markdown
      return .file
    }
    // Each list is reached through the array: a copy of the names would retain all of them.
    let language = route.language
    if case .redirect(_, let redirect) = route {
      bytes += languages[language].redirects[redirect]
      return bytes.last == UInt8(ascii: "/") ? .folder : .file
    }
    if case .discovery(_, let file) = route {
      bytes += file.path(prefix: String(decoding: languages[language].prefix, as: UTF8.self)).utf8
      return .file
    }
    bytes += languages[language].prefix
    switch route {
    case .home:
      return .folder
    case .careers(_, let page):
      bytes += Self.careersFolder
      Self.append(page: page, to: &bytes)
      return .folder
    case .posts(_, let folder, let page):
      bytes += languages[language].folders[folder]
      bytes.append(UInt8(ascii: "/"))
      Self.append(page: page, to: &bytes)
      return .folder
    case .tags:
      bytes += Self.tagsFolder
      return .folder
    case .tag(_, let tag, let page):
      bytes += Self.tagsFolder
      bytes += languages[language].tags[tag]
      bytes.append(UInt8(ascii: "/"))
      Self.append(page: page, to: &bytes)
      return .folder
    case .comparisons(_, let page):
      bytes += Self.comparisonsFolder
      Self.append(page: page, to: &bytes)
      return .folder
    case .search:
      bytes += Self.searchFolder
      return .folder
    case .searchIndex:
      bytes += Self.searchFolder
      bytes += "index.json".utf8
      return .file
    case .notFound:
      bytes += Self.notFound
      return .file
    case .page(_, let page):
      bytes += languages[language].pages[page]
    case .post(_, let post):
      bytes += languages[language].posts[post]
    case .career(_, let career):
      bytes += Self.careersFolder
      bytes += languages[language].careers[career]
    case .comparison(_, let comparison):
      bytes += Self.comparisonsFolder
      bytes += languages[language].comparisons[comparison]
    case .pair(_, let first, let second):
      bytes += Self.comparisonsFolder
      bytes += languages[language].careers[first]
      bytes += Self.pairJoint
      bytes += languages[language].careers[second]
    case .careersTwin(_, let form):
      bytes += Self.careersFolder.dropLast()
      bytes += form.ending.utf8
      return .file
    case .careerTwin(_, let career, let form):
      bytes += Self.careersFolder
      bytes += languages[language].careers[career]
      bytes += form.ending.utf8
      return .file
    case .comparisonTwin(_, let comparison, let form):
      bytes += Self.comparisonsFolder
      bytes += languages[language].comparisons[comparison]
      bytes += form.ending.utf8
      return .file
    case .tableSchema:
      bytes += Self.tableSchema
      return .file
    case .dataPackage:
      bytes += Self.dataPackage
      return .file
    case .row(_, let row):
      bytes += languages[language].rows.name(row).utf8
    case .redirect, .discovery, .markdownTwin:
      break
    }
    return .page
  }

  // The first page of a list has the address of the list itself.
  private static func append(page: Int, to bytes: inout [UInt8]) {
    if page > 0 { bytes += "page-\(page + 1)/".utf8 }
  }
}
