import CalendarDates
import Testing

@testable import SiteModel

struct ContentNameTests {
  @Test(arguments: [
    ("index.md", ContentKind.home),
    ("method.md", .page("method")),
    ("about/index.md", .page("about")),
    ("about/us/index.md", .page("about/us")),
    ("about/us.md", .page("about/us")),
    ("careers/writers/index.md", .career("writers")),
    ("careers/writers/work.md", .careerSection(career: "writers", key: "work")),
    ("comparisons/a-or-b/index.md", .comparison("a-or-b")),
    ("comparisons/a-or-b/pay.md", .comparisonSection(comparison: "a-or-b", key: "pay")),
    ("careers/index.md", .page("careers")),
    ("careers/writers.md", .page("careers/writers")),
    ("careers/writers/old/index.md", .page("careers/writers/old")),
    ("careers.md", .page("careers")),
    ("guides/careers/index.md", .page("guides/careers")),
    ("indexes.md", .page("indexes")),
  ])
  func `a file is what its path says`(path: String, kind: ContentKind) {
    #expect(ContentKind(path: path) == kind)
  }

  @Test(arguments: [
    ("index.md", "index"), ("about/index.md", "about"),
    ("careers/writers/index.md", "careers/writers"),
    ("careers/writers/work.md", "careers/writers/work"),
    ("comparisons/ab/index.md", "comparisons/ab"),
    ("comparisons/ab/pay.md", "comparisons/ab/pay"),
  ])
  func `menus name a file without its ending and index`(path: String, id: String) {
    #expect(ContentKind(path: path).id == id)
  }

  @Test(arguments: [
    "a", "work-2", "a.b", "a_b", "2008", "-", String(repeating: "a", count: 200), "a..b",
  ])
  func `small Latin letters, digits and marks make a part of an address`(name: String) {
    #expect(PathSegment.isValid(name))
  }

  @Test(arguments: [
    "", "A", "é", "εργασία", "a b", "a/b", ".", "..", ".a", "a.", "a%20b", "a+b", "a:b", "a\n",
    String(repeating: "a", count: 201),
  ])
  func `anything else makes none`(name: String) {
    #expect(!PathSegment.isValid(name))
  }

  @Test(arguments: [
    ("public-relations", true), ("a2", true), ("a.b", false), ("a_b", false), ("A", false),
    ("", false),
  ])
  func `an id has neither points nor underscores`(name: String, isID: Bool) {
    #expect(PathSegment.isID(name) == isID)
  }

  @Test(arguments: [
    ("2008-05", "2026-11-23", 18), ("2008-05", "2018-05-01", 10), ("2008-05", "2018-04-30", 9),
    ("2008-05", "2009-04-30", 0), ("2008-05", "2009-05-31", 1), ("2025-05", "2024-01-01", 0),
    ("2025-12", "2026-01-01", 0),
  ])
  func `the age of a month is counted in whole years`(month: String, day: String, years: Int) throws
  {
    let month = try #require(Month(month))
    let day = try #require(Day(day))
    #expect(month.years(until: day) == years)
  }
}
