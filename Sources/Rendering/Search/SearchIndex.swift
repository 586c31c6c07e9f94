internal import Markdown
internal import SiteModel

/// What the script of the search page knows of a language: careers, the pages and posts that editors
/// wrote, and the pages of rows.
///
/// Of posts, which may be many and whose texts nobody keeps, and of rows it knows the titles alone.
/// Pairs are told by a rule, not by a list: of 830 careers they are 344,035. Places are from the root of
/// the language, numbers those of the careers.
struct SearchIndex {
  private static let deepest = 3

  private let site: Site
  private let edition: Edition
  private var headings: [[String]] = []
  private var numbers: [[String]: Int] = [:]

  /// Prepares to tell of a language.
  init(_ site: Site, _ edition: Edition) {
    self.site = site
    self.edition = edition
  }

  /// The whole index.
  mutating func json() -> JSONValue {
    let careers = edition.careers.indices.map { career($0) }
    let pages =
      [page(edition.home, at: .home(language: edition.number))]
      + edition.pages.enumerated().map { page($1, at: .page(language: edition.number, page: $0)) }
      + titled
    let comparisons = edition.comparisons.indices.map { comparison($0) }
    return .object([
      ("ending", .text(site.configuration.urls == .files ? ".html" : "/")),
      ("careers", .lines(careers)), ("pages", .lines(pages)),
      ("comparisons", .lines(comparisons)), ("pairs", pairs),
      ("headings", .lines(headings.map(JSONValue.texts))),
    ])
  }

  // Title, name in addresses, headings, other titles.
  private mutating func career(_ index: Int) -> JSONValue {
    let career = edition.careers[index]
    let name = site.addresses.name(ofCareer: index, language: edition.number)
    var found = add(career.opening)
    for section in career.sections {
      found += [number(of: section.title.summary, at: section.id)] + add(section.own)
    }
    return .list([
      .text(career.header.title), .text(String(decoding: name, as: UTF8.self)), Self.list(found),
      .texts(career.alternateTitles),
    ])
  }

  // Title, place, no headings.
  private var titled: [JSONValue] {
    edition.titledPages.map { title, route in
      .list([.text(title), .text(place(of: route)), .list([])])
    }
  }

  // Title, place, headings.
  private mutating func page(_ page: Page, at route: Route) -> JSONValue {
    .list([.text(page.header.title), .text(place(of: route)), Self.list(add(page.prose))])
  }

  // Title, place, headings, the two careers.
  private mutating func comparison(_ index: Int) -> JSONValue {
    let comparison = edition.comparisons[index]
    let route = Route.comparison(language: edition.number, comparison: index)
    var found = add(comparison.opening)
    for section in comparison.sections {
      if let title = section.title { found.append(number(of: title.summary, at: section.key)) }
      found += add(section.prose)
    }
    return .list([
      .text(comparison.header.title), .text(place(of: route)), Self.list(found),
      .number("\(comparison.first)"), .number("\(comparison.second)"),
    ])
  }

  // Whether every pair has a page, or else the pairs that have one: the lower number of a career and
  // the higher numbers of the others.
  private var pairs: JSONValue {
    if site.configuration.pairs == .all { return .flag(true) }
    var groups: [(first: Int, seconds: [Int])] = []
    for pair in edition.pairs {
      if groups.last?.first == pair.first {
        groups[groups.count - 1].seconds.append(pair.second)
      } else {
        groups.append((pair.first, [pair.second]))
      }
    }
    return .list(groups.map { Self.list([$0.first] + $0.seconds) })
  }

  private mutating func add(_ prose: Prose) -> [Int] {
    prose.headings.filter { $0.level <= Self.deepest }.map { number(of: $0.text, at: $0.id) }
  }

  // Sections of one name stand on the pages of most careers.
  private mutating func number(of text: String, at id: String) -> Int {
    let heading = [id, text]
    if let number = numbers[heading] { return number }
    numbers[heading] = headings.count
    headings.append(heading)
    return headings.count - 1
  }

  private func place(of route: Route) -> String {
    let root = site.addresses.path(of: .home(language: edition.number))
    return String(site.addresses.path(of: route).dropFirst(root.count))
  }

  private static func list(_ numbers: [Int]) -> JSONValue {
    .list(numbers.map { .number("\($0)") })
  }
}
