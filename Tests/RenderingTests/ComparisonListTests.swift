import Foundation
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// The list of comparisons, and its beginning on the home page.
struct ComparisonListTests {
  private static func site(
    _ titles: [String],
    related: (Int, Int) -> Bool,
    pairs: String = "related"
  ) throws -> ChartSite {
    let rows = titles.enumerated().map { number, title in
      ChartSite.Row(
        title,
        [2, 3, 4, 5, 7].map { "\($0 * (number + 4) * 500)" }.joined(separator: ",")
      )
    }
    let all = titles.indices.flatMap { first in
      titles.indices.filter { first < $0 && related(first, $0) }.map { (first, $0) }
    }
    return try ChartSite(
      rows,
      language: "el",
      related: all.map { "career-\($0),career-\($1),1,O*NET\n" }.joined(),
      pairs: pairs
    )
  }

  private static func links(_ html: String) -> [String] {
    html.matches(of: /<li><a href="\/comparisons\/[^"]*-vs-[^"]*">([^<]*)</).map {
      String($0.output.1)
    }
  }

  @Test func `comparisons come in the order of their titles, accents aside`() throws {
    let site = try Self.site(["Ώρα", "Άνθος", "Βάζο", "Αέρας"]) { first, _ in first == 0 }
    #expect(
      Self.links(site.text(of: .comparisons(language: 0)))
        == ["Ώρα ή Αέρας;", "Ώρα ή Άνθος;", "Ώρα ή Βάζο;"]
    )
  }

  @Test func `the home page has the first of them, and leads to the list of more`() throws {
    let titles = (0..<9).map { "Επάγγελμα \($0)" }
    for (others, more) in [(6, false), (7, true)] {
      let site = try Self.site(titles) { $0 == 0 && $1 <= others }
      let home = site.text(of: .home(language: 0))
      #expect(Self.links(home).count == 6)
      #expect(home.contains("<a href=\"/comparisons/\">Όλες οι συγκρίσεις</a>") == more)
    }
  }

  @Test func `a list of more comparisons than a page shows goes on on further pages`() throws {
    let site = try Self.site((0..<12).map { "Επάγγελμα \($0)" }) { _, _ in true }
    let pages = (0..<2).map { site.text(of: .comparisons(language: 0, page: $0)) }
    #expect(pages.map { Self.links($0).count } == [60, 6])
    #expect(Set(pages.flatMap(Self.links)).count == 66)
    for page in pages { #expect(page.contains("href=\"/comparisons/page-2/\"")) }
  }

  @Test func `pairs that are not worth a page are on no list, which says how to find them`() throws
  {
    let site = try Self.site(["Άνθος", "Βάζο", "Γάτα"], related: { _, _ in false }, pairs: "all")
    let list = site.text(of: .comparisons(language: 0))
    #expect(Self.links(list) == [])
    #expect(!list.contains("<ul class=\"links\">"))
    #expect(
      list.contains(
        "Περισσότερες συγκρίσεις στη σελίδα κάθε επαγγέλματος: "
          + "<a href=\"/careers/\">Όλα τα επαγγέλματα, κατά ύψος αποδοχών</a>"
      )
    )
    #expect(Self.links(site.text(of: .home(language: 0))) == [])
  }
}
