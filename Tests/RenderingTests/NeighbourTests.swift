import Foundation
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// The table of other careers on a career's page.
struct NeighbourTests {
  private typealias Row = ChartSite.Row

  /// The cells of the rows of the table, as a reader sees them.
  private static func rows(
    _ site: ChartSite,
    of career: Int = 0
  ) -> [[String]] {
    let page = site.text(of: .career(language: 0, career: career))
    let section = page.components(separatedBy: "<h2 id=\"compare\">").dropFirst().first ?? ""
    return section.components(separatedBy: "<tr").dropFirst(2).map { row in
      row.matches(of: /<t[hd][^>]*>(.*)<\/t[hd]>/).map {
        $0.output.1.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces)
      }
    }
  }

  private static func site(_ medians: [String], related: String? = nil) throws -> ChartSite {
    try ChartSite(
      medians.enumerated().map { Row("Career \($0)", "*,*,\($1),*,*") },
      related: related,
      pairs: "listed"
    )
  }

  @Test func `the others stand there with their medians and how much higher or lower these are`()
    throws
  {
    let site = try Self.site(["50000", "60000", "49000", "20000", "*", "#"])
    #expect(
      Self.rows(site) == [
        ["Career 2", "49,000", "about the same"], ["Career 1", "60,000", "10,000 higher"],
        ["Career 3", "20,000", "30,000 lower"],
        ["Career 5", "≥ 239,200 [t]", "≥ 189,200 higher [t]"], ["Career 4", "[x]", "[x]"],
        ["All occupations", "40,000", "10,000 lower"],
      ]
    )
  }

  @Test func `two per cent of the larger are about the same, and a little more are not`() throws {
    let site = try Self.site(["50000", "49000", "48990"])
    #expect(Self.rows(site).map { $0[2] } == ["about the same", "1,010 lower", "10,000 lower"])
  }

  @Test func `of a top-coded median the others are lower by so much at least`() throws {
    let site = try Self.site(["#", "50000", "#"])
    #expect(
      Self.rows(site) == [
        ["Career 2", "≥ 239,200 [t]", "[x]"], ["Career 1", "50,000", "≥ 189,200 lower [t]"],
        ["All occupations", "40,000", "≥ 199,200 lower [t]"],
      ]
    )
  }

  @Test func `without a median of its own a page says so`() throws {
    let site = try Self.site(["*", "50000"])
    #expect(Self.rows(site)[0] == ["Career 1", "50,000", "[x]"])
    let page = site.text(of: .career(language: 0, career: 0))
    #expect(
      page.contains(
        "<p>No median is published for this occupation, so there is none to compare.</p>"
      )
    )
  }

  @Test func `a career that the data do not have is not compared`() throws {
    let site = try Self.site(["", "50000"])
    #expect(site.text(of: .career(language: 0, career: 0)).contains("id=\"compare\"") == false)
    #expect(Self.rows(site, of: 1)[0] == ["Career 0", "[x]", "[x]"])
  }

  @Test func `of many the most alike come first, then those with the nearest medians`() throws {
    let medians = (0..<40).map { "\(20_000 + 1_000 * $0)" }
    let site = try Self.site(
      medians,
      related:
        "career-10,career-39,2,O*NET\ncareer-10,career-0,1,O*NET\ncareer-38,career-10,1,O*NET\n"
    )
    #expect(
      // Careers are numbered by their ids: career-0, career-1, career-10.
      Self.rows(site, of: 2).map { $0[0] } == [
        "Career 0", "Career 39", "Career 38", "Career 11", "Career 9", "Career 12", "Career 8",
        "Career 13", "Career 7", "Career 14", "Career 6", "Career 15", "All occupations",
      ]
    )
  }

  @Test func `a row leads to the page that compares the two where there is one`() throws {
    let site = try ChartSite(
      ["50000", "60000", "70000"].enumerated().map { Row("Career \($0)", "*,*,\($1),*,*") },
      related: "career-0,career-2,1,O*NET\n",
      pairs: "related"
    )
    let page = site.text(of: .career(language: 0, career: 0))
    let links = page.matches(of: /<a class="beside" href="([^"]*)">([^<]*)</).map {
      [String($0.output.1), String($0.output.2)]
    }
    #expect(links == [["/comparisons/career-0-vs-career-2/", "Side by side"]])
  }
}
