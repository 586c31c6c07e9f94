import Foundation
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// The list of careers by their medians, with a chart of all of them.
struct CareerListTests {
  private typealias Row = ChartSite.Row

  private static func many(_ count: Int) -> [Row] {
    (1...count).map { number in
      let wages = [2, 3, 4, 5, 7].map { "\($0 * (number + 4) * 500)" }
      return Row("Makers of kind \(number)", wages.joined(separator: ","))
    }
  }

  private static func titles(_ html: String) -> [String] {
    html.matches(of: /<th scope="row">(?:<a [^>]*>)?([^<]*)/).map { String($0.output.1) }
  }

  @Test(arguments: ["en", "el"])
  func `twelve careers stand on one axis beside the table of their wages`(
    language: String
  ) throws {
    let golden = SharedData.projectFolder.appending(
      path: "Tests/RenderingTests/Goldens/list-of-12-\(language).html"
    )
    let site = try ChartSite(Self.many(12), language: language)
    let difference = try Golden.difference(of: site.text(of: .careers(language: 0)), from: golden)
    #expect(difference == nil)
  }

  @Test func `a list of more careers than a page shows goes on on further pages`() throws {
    let site = try ChartSite(Self.many(70))
    let pages = (0..<3).map { site.text(of: .careers(language: 0, page: $0)) }
    let kinds = pages.map { Self.titles($0).dropLast().map { $0.split(separator: " ").last ?? "" } }
    #expect(kinds.map(\.count) == [30, 30, 10])
    #expect(kinds.joined().map(String.init) == (1...70).reversed().map { "\($0)" })
    #expect(pages.map { $0.components(separatedBy: "<g class=\"strip").count - 1 } == [31, 31, 11])
    let axes = pages.map { page in
      ParsedForms.between("<g class=\"axis\">", "</g>", in: page)
        .matches(of: />([^<]+)</).map { String($0.output.1) }
    }
    #expect(axes == Array(repeating: ["0", "100,000", "200,000", "$300,000"], count: 3))
    let golden = SharedData.projectFolder.appending(
      path: "Tests/RenderingTests/Goldens/list-of-70-page-3.html"
    )
    #expect(try Golden.difference(of: pages[2], from: golden) == nil)
  }

  @Test func `the order is that of the medians, then that of the titles`() throws {
    let rows = [
      Row("Äpfel", "20000,30000,40000,50000,60000"), Row("Apfel", "20000,30000,40000,50000,60000"),
      Row("Zebra", "20000,30000,*,50000,60000"), Row("Top", "90000,120000,#,#,#"),
      Row("At the top code", "90000,120000,239200,#,#"), Row("Nothing", "*,*,*,*,*"),
      Row("Second", "20000,30000,40010,50000,60000"),
    ]
    let page = try ChartSite(rows).text(of: .careers(language: 0))
    #expect(
      Self.titles(page) == [
        "Top", "At the top code", "Second", "Apfel", "Äpfel", "Nothing", "Zebra",
        "All occupations",
      ]
    )
  }

  @Test func `what is missing or a bound is said, and no cell is empty`() throws {
    let rows = [
      Row("Top", "90000,120000,#,#,#"), Row("Known", "20000,30000,40000,50000,60000"),
      Row("Nothing", "*,*,*,*,*"),
    ]
    let page = try ChartSite(rows).text(of: .careers(language: 0))
    let cells = page.matches(of: /<td>(.*)<\/td>/).map {
      $0.output.1.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces)
    }
    #expect(
      cells == [
        "90,000", "≥ 239,200 [t]", "≥ 239,200 [t]", "20,000", "40,000", "60,000", "[x]", "[x]",
        "[x]", "20,000", "40,000", "90,000",
      ]
    )
    #expect(page.contains("<dt>[x]</dt><dd>not available</dd>"))
    #expect(
      page.contains(
        "<p>1 occupation is not in the chart, since its annual median is not published.</p>"
      )
    )
    #expect(
      page.contains(
        "<p>An arrow means $239,200 or more: the source publishes no higher amounts.</p>"
      )
    )
  }

  @Test(arguments: [
    (["40000", "60000"], "Highest median: B ($60,000). Lowest: A ($40,000)."),
    (["40000", "40800"], "About the same median in all occupations, from $40,000 to $40,800."),
    (["40000", "#"], "Highest median: B (≥ $239,200). Lowest: A ($40,000)."),
    (["#", "#"], nil), (["*", "40000"], nil), (["*", "*"], nil),
  ])
  func `the sentence over the list tells both ends where they are known`(
    medians: [String],
    sentence: String?
  ) throws {
    let rows = zip("AB", medians).map { Row("\($0)", "*,*,\($1),*,*") }
    let page = try ChartSite(rows).text(of: .careers(language: 0))
    let lead = ParsedForms.between("<p class=\"lead\">", "</p>", in: page)
      .replacing(/<[^>]*>/, with: "")
    let order = "By median annual pay, the highest first."
    #expect(lead == (sentence.map { "\(order) \($0)" } ?? order))
  }
}
