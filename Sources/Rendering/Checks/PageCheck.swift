internal import Markdown
internal import SiteModel
internal import SourceText

/// Looks at a rendered page for dead links, doubled ids and what was never filled in.
struct PageCheck {
  /// A fault and, where only another page can tell, what to ask of it.
  struct Findings {
    /// The faults that the page shows by itself, without the names that were meant.
    var faults: [PageFault] = []

    /// Links to elements of other pages: the page's path and the element's id.
    var fragments: [FragmentLink] = []

    /// Where paths from the root of the site begin, each at its slash, ascending.
    var rootPaths: [Int] = []

    /// The numbers of the routes to which links lead, where they are asked for; not generated pairs.
    var targets: [Int] = []
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

  /// Whether the routes to which links lead are told.
  var tellsTargets = false

  private let paths: SitePaths
  private let origin: String
  private var survey = PageSurvey()
  private var fragments: [(id: [UInt8], url: String)] = []
  private var findings = Findings()

  /// Prepares to check pages of a site, one after the other; it will stand at an origin such as
  /// `https://example.org`.
  init(paths: SitePaths, origin: String) {
    self.paths = paths
    self.origin = origin
  }

  /// Checks a page, given with its path without a first slash.
  mutating func findings(in page: [UInt8], at own: [UInt8]) -> Findings {
    findings = Findings()
    fragments.removeAll(keepingCapacity: true)
    survey.read(page)
    for link in survey.links { checkURL(link, in: page, at: own) }
    let blocked = BlockedScript.all(among: survey.scripts, of: page, origin: origin) ?? []
    findings.faults += blocked.map { .blockedScript($0) }
    checkIDs(in: page)
    checkFragments(in: page)
    if survey.isSuspicious { checkTokens(in: page) }
    return findings
  }

  /// The ids of all elements of a page.
  static func ids(in page: [UInt8]) -> Set<[UInt8]> {
    var survey = PageSurvey()
    survey.read(page)
    return Set(survey.ids.map { Array(page[$0]) })
  }

  private mutating func checkIDs(in page: [UInt8]) {
    let ids = survey.ids
    // A handful of ids is compared faster than hashed.
    guard ids.count > 40 else {
      for (number, id) in ids.enumerated()
      where ids[..<number].contains(where: { Self.isEqual(id, $0, in: page) }) {
        findings.faults.append(.duplicateID(Self.text(id, in: page)))
      }
      return
    }
    var seen: Set<ArraySlice<UInt8>> = []
    for id in ids where !seen.insert(page[id]).inserted {
      findings.faults.append(.duplicateID(Self.text(id, in: page)))
    }
  }

  private mutating func checkTokens(in page: [UInt8]) {
    var codeDepth = 0
    HTMLScanner.scan(page) { event in
      switch event {
      case .open(let name): if HTMLScanner.equals(name, "code", in: page) { codeDepth += 1 }
      case .close(let name): if HTMLScanner.equals(name, "code", in: page) { codeDepth -= 1 }
      case .text(let range): if codeDepth == 0 { checkToken(range, in: page) }
      case .attribute(_, let value): checkToken(value, in: page)
      }
    }
  }

  private mutating func checkToken(_ range: Range<Int>, in page: [UInt8]) {
    guard let token = UnresolvedToken.first(in: page, range: range) else { return }
    let text = CharacterReferences.resolved(Self.text(token, in: page))
    findings.faults.append(.unresolvedToken(text))
  }

  private mutating func checkURL(_ range: Range<Int>, in page: [UInt8], at own: [UInt8]) {
    guard let first = page[range].first, first > 0x20 || !Self.isBlank(range, in: page) else {
      return findings.faults.append(.emptyAddress(EmptyAddress(at: range, in: page)))
    }
    if first == UInt8(ascii: "#") { return addFragment(range, in: page) }
    if first == UInt8(ascii: "/") {
      guard range.count == 1 || page[range.lowerBound + 1] != UInt8(ascii: "/") else { return }
      findings.rootPaths.append(range.lowerBound)
      return checkPath(
        range.lowerBound + 1..<range.upperBound,
        in: page,
        url: Self.text(range, in: page),
        at: own
      )
    }
    guard !Self.hasScheme(range, in: page) else { return }
    let end = Self.endOfPath(range, in: page)
    guard let resolved = SitePaths.resolve(page[range.lowerBound..<end], from: own) else {
      return findings.faults.append(.deadLink(Self.text(range, in: page), nearest: nil))
    }
    let target = resolved + page[end..<range.upperBound]
    checkPath(0..<target.count, in: target, url: Self.text(range, in: page), at: own)
  }

  private mutating func checkPath(
    _ target: Range<Int>,
    in page: [UInt8],
    url: @autoclosure () -> String,
    at own: [UInt8]
  ) {
    let path = target.lowerBound..<Self.endOfPath(target, in: page)
    guard paths.contains(path, in: page) || isFile(path, in: page) else {
      return findings.faults.append(.deadLink(Self.decoded(url()), nearest: nil))
    }
    if tellsTargets, let number = paths.number(ofRouteAt: path, in: page) {
      findings.targets.append(number)
    }
    guard let hash = target.first(where: { Self.isFragmentSign(at: $0, in: page) }) else { return }
    if page[path].elementsEqual(own) {
      let id = PercentCode.decoded(page[(hash + 1)..<target.upperBound])
      fragments.append((id, url()))
    } else if hash + 1 < target.upperBound {
      let id = PercentCode.decoded(page[(hash + 1)..<target.upperBound])
      let link = FragmentLink(path: Array(page[path]), id: id, url: Self.decoded(url()))
      findings.fragments.append(link)
    }
  }

  // Files may have names that no link holds as they are, such as `Map of Athens.png`.
  private func isFile(_ path: Range<Int>, in page: [UInt8]) -> Bool {
    guard page[path].contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else {
      return false
    }
    let name = Array(Self.decoded(Self.text(path, in: page)).utf8)
    return paths.contains(0..<name.count, in: name)
  }

  // Most fragments name an id as it is.
  private mutating func addFragment(_ fragment: Range<Int>, in page: [UInt8]) {
    let name = fragment.lowerBound + 1..<fragment.upperBound
    if survey.ids.contains(where: { Self.isEqual($0, name, in: page) }) { return }
    fragments.append((PercentCode.decoded(page[name]), Self.text(fragment, in: page)))
  }

  // An empty fragment and `top` lead to the head of any page (HTML, section 7.4.6.4).
  private mutating func checkFragments(in page: [UInt8]) {
    for (id, url) in fragments where !id.isEmpty && !id.elementsEqual("top".utf8) {
      guard !survey.ids.contains(where: { page[$0].elementsEqual(id) }) else { continue }
      findings.faults.append(.deadFragment(Self.decoded(url), nearest: nil))
    }
  }

  /// Whether a link holds nothing but blanks.
  static func isBlank(_ range: Range<Int>, in page: [UInt8]) -> Bool {
    page[range].allSatisfy { $0 <= 0x20 }
  }

  /// Whether a link names a scheme, such as `https:`.
  static func hasScheme(_ range: Range<Int>, in page: [UInt8]) -> Bool {
    for index in range {
      switch page[index] {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      case _: continue
      }
    }
    return false
  }

  private static func endOfPath(_ range: Range<Int>, in page: [UInt8]) -> Int {
    range.first { page[$0] == UInt8(ascii: "?") || isFragmentSign(at: $0, in: page) }
      ?? range.upperBound
  }

  // The `#` of a reference, such as `&#39;` or `&#x27;`, is a part of a character.
  private static func isFragmentSign(at index: Int, in page: [UInt8]) -> Bool {
    guard page[index] == UInt8(ascii: "#") else { return false }
    guard index > 0, page[index - 1] == UInt8(ascii: "&"), index + 1 < page.count else {
      return true
    }
    let next = page[index + 1]
    return !(0x30...0x39).contains(next) && next | 0x20 != UInt8(ascii: "x")
  }

  private static func isEqual(_ left: Range<Int>, _ right: Range<Int>, in page: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where page[left.lowerBound + offset] != page[right.lowerBound + offset] {
      return false
    }
    return true
  }

  // As a person would write it.
  private static func decoded(_ url: String) -> String {
    let bytes = Array(CharacterReferences.resolved(url).utf8)
    return String(decoding: PercentCode.decoded(bytes[...]), as: UTF8.self)
  }

  private static func text(_ range: Range<Int>, in page: [UInt8]) -> String {
    String(decoding: page[range], as: UTF8.self)
  }
}
