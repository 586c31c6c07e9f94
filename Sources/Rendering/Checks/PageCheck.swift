internal import SiteModel
internal import SourceText

/// Looks at a rendered page for dead links, doubled ids and what was never filled in.
struct PageCheck {
  /// A fault and, where only another page can tell, what to ask of it.
  struct Findings {
    /// The faults that the page shows by itself.
    var faults: [PageFault] = []

    /// Links to elements of other pages: the page's path and the element's id.
    var fragments: [FragmentLink] = []

    /// Where paths from the root of the site begin, each at its slash, ascending.
    var rootPaths: [Int] = []
  }

  /// A link to an element of another page.
  struct FragmentLink: Hashable {
    /// The path of the page, without a first slash.
    let path: [UInt8]

    /// The id, decoded.
    let id: [UInt8]

    /// The link as it stands on the page, decoded.
    let url: String
  }

  private static let urlAttributes: [StaticString] = ["href", "src", "action", "poster"]

  private let paths: SitePaths
  private let page: [UInt8]
  private let own: [UInt8]
  private var ids: Set<ArraySlice<UInt8>> = []
  private var fragments: [(id: [UInt8], url: Range<Int>)] = []
  private var codeDepth = 0
  private var findings = Findings()

  /// Checks a page.
  ///
  /// - Parameters:
  ///   - page: The page as it was rendered.
  ///   - path: The page's path, without a first slash.
  ///   - paths: What stands in the site.
  /// - Returns: The findings.
  static func findings(in page: [UInt8], at path: [UInt8], paths: SitePaths) -> Findings {
    var check = PageCheck(page, at: path, paths: paths)
    HTMLScanner.scan(page) { check.visit($0) }
    check.checkOwnFragments()
    return check.findings
  }

  /// The ids of all elements of a page.
  static func ids(in page: [UInt8]) -> Set<[UInt8]> {
    var ids: Set<[UInt8]> = []
    HTMLScanner.scan(page) { event in
      if case .attribute(let name, let value) = event, HTMLScanner.equals(name, "id", in: page) {
        ids.insert(Array(page[value]))
      }
    }
    return ids
  }

  private init(_ page: [UInt8], at path: [UInt8], paths: SitePaths) {
    self.page = page
    own = path
    self.paths = paths
  }

  private mutating func visit(_ event: HTMLScanner.Event) {
    switch event {
    case .open(let name): if isCode(name) { codeDepth += 1 }
    case .close(let name): if isCode(name) { codeDepth -= 1 }
    case .text(let range): if codeDepth == 0 { checkTokens(range) }
    case .attribute(let name, let value):
      if HTMLScanner.equals(name, "id", in: page) {
        if !ids.insert(page[value]).inserted { add(.duplicateID(text(value))) }
      } else if Self.urlAttributes.contains(where: { HTMLScanner.equals(name, $0, in: page) }) {
        checkURL(value)
      }
      checkTokens(value)
    }
  }

  private func isCode(_ name: Range<Int>) -> Bool {
    HTMLScanner.equals(name, "code", in: page)
  }

  private mutating func checkTokens(_ range: Range<Int>) {
    guard let token = UnresolvedToken.first(in: page, range: range) else { return }
    add(.unresolvedToken(text(token)))
  }

  private mutating func checkURL(_ range: Range<Int>) {
    guard let first = page[range].first else { return }
    if first == UInt8(ascii: "#") {
      fragments.append((PercentCode.decoded(page[range].dropFirst()), range))
      return
    }
    if first == UInt8(ascii: "/") {
      guard range.count == 1 || page[range.lowerBound + 1] != UInt8(ascii: "/") else { return }
      findings.rootPaths.append(range.lowerBound)
      return checkPath(page[range].dropFirst(), url: range)
    }
    guard !hasScheme(range) else { return }
    let path = page[range].prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let resolved = SitePaths.resolve(path, from: own) else {
      return add(.deadLink(text(range), nearest: nil))
    }
    checkPath(resolved + page[path.endIndex..<range.upperBound], url: range)
  }

  private mutating func checkPath(_ target: ArraySlice<UInt8>, url: Range<Int>) {
    let path = target.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard paths.contains(path) else {
      let nearest = paths.nearest(to: path).map { "/\($0)" }
      return add(.deadLink(text(url), nearest: nearest))
    }
    guard let hash = target.firstIndex(of: UInt8(ascii: "#")) else { return }
    let id = PercentCode.decoded(target[(hash + 1)...])
    if path.elementsEqual(own) {
      fragments.append((id, url))
    } else if !id.isEmpty {
      findings.fragments.append(FragmentLink(path: Array(path), id: id, url: decodedText(url)))
    }
  }

  private mutating func checkOwnFragments() {
    // An empty fragment and `top` lead to the head of any page (HTML, section 7.4.6.4).
    for (id, url) in fragments where !id.isEmpty && !id.elementsEqual("top".utf8) {
      guard !ids.contains(id[...]) else { continue }
      add(.deadFragment(decodedText(url), nearest: Self.nearest(to: id, among: ids.map(Array.init))))
    }
  }

  /// The id that was meant.
  static func nearest(to id: [UInt8], among ids: some Sequence<[UInt8]>) -> String? {
    NearestName.of(
      String(decoding: id, as: UTF8.self), among: ids.map { String(decoding: $0, as: UTF8.self) })
  }

  private func hasScheme(_ range: Range<Int>) -> Bool {
    let end = page[range].first { ":/?#".utf8.contains($0) }
    return end == UInt8(ascii: ":")
  }

  private mutating func add(_ fault: PageFault) {
    findings.faults.append(fault)
  }

  private func decodedText(_ range: Range<Int>) -> String {
    String(decoding: PercentCode.decoded(page[range]), as: UTF8.self)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self)
  }
}
