import SiteModel
import Testing

@testable import Rendering

struct PathTableTests {
  @Test(arguments: [0, 1, 7, 8, 9, 100, 5000])
  func `every path of the table is found by its number, and no other`(count: Int) {
    let paths = (0..<count).map { Array("careers/career-\($0 * 7)/".utf8) }
    let table = PathTable(paths)
    for number in 0..<count * 7 {
      let page = Array("<a href=\"/careers/career-\(number)/\">".utf8)
      let range = 10..<page.count - 2
      #expect(table.number(of: range, in: page) == (number % 7 == 0 ? number / 7 : nil))
    }
  }

  @Test func `a table is asked as a set is`() {
    let words = ["", "a", "ab", "ba", "abc", "b", "/", "a/", "α"].map { Array($0.utf8) }
    let table = PathTable(words)
    let page = Array("abcabα/a/ba".utf8)
    for lower in 0...page.count {
      for upper in lower...page.count {
        let isThere = words.contains(Array(page[lower..<upper]))
        #expect((table.number(of: lower..<upper, in: page) != nil) == isThere)
      }
    }
  }

  @Test func `an empty table holds not even the empty path`() {
    #expect(PathTable([]).number(of: 0..<0, in: []) == nil)
  }

  @Test(arguments: URLStyle.allCases)
  func `the pairs of a site are those that its addresses write`(style: URLStyle) throws {
    // Their names are a, a-vs-b, b, b-vs-c, c and c-vs-a.
    let names = ["a", "a-vs-b", "b", "b-vs-c", "c", "c-vs-a"]
    let comparisons = [(0, 2), (1, 4)]
    let site = try LinkedSite(careers: names, style: style, comparisons: comparisons).site()
    let paths = PairPaths(site.editions[0], site: site)
    let written = Set(
      site.routes.compactMap { route -> String? in
        if case .pair = route { site.addresses.path(of: route) } else { nil }
      }
    )
    for left in names {
      for right in names {
        let path = "comparisons/\(left)-vs-\(right)\(style == .files ? ".html" : "/")"
        let page = Array("x\(path)x".utf8)
        #expect(paths.contains(1..<page.count - 1, in: page) == written.contains(path), "\(path)")
      }
    }
    #expect(written.count == 13)
  }

  @Test(arguments: [
    "", "comparisons/", "comparisons/a-vs-b", "comparisons/-vs-b/", "comparisons/a-vs-/",
    "comparisons/a/",
    "careers/a-vs-b/", "comparisons/a-vs-b/x/", "comparisons/a-vs-b//", "comparisons/a--vs-b/",
    "comparisons/-vs-/",
    "en/comparisons/a-vs-b/", "comparisons/A-vs-b/", "comparisons/b-vs-a/", "comparisons/a-vs-a/",
  ])
  func `what only looks like a pair is none`(path: String) throws {
    let site = try LinkedSite(careers: ["a", "b"]).site()
    let paths = PairPaths(site.editions[0], site: site)
    let page = Array(path.utf8)
    #expect(!paths.contains(0..<page.count, in: page))
  }
}
