import Foundation
import TestSupport
import Testing

@testable import Rendering

/// The table of a career over the years.
struct CareerYearsTests {
  private typealias Source = TableSite.Source

  private static let crosswalk = "{soc-2000: 11-0999, soc-2018: 11-1001}"

  private static func row(_ code: String, _ p10: String, _ median: String, _ p90: String) -> String
  {
    "\(code),Made up,10,1.0,1.0,,,,,,,,\(p10),,\(median),,\(p90),,"
  }

  private static let later = row("11-1001", "20000", "40000", "70000")
  private static let earlier = row("11-0999", "10000", "20000", "35000")

  private static func years(
    _ sources: [Source],
    soc: String = "11-1001",
    language: String = "en"
  ) throws -> String? {
    let career = TableSite.Career("Makers & <menders>", soc: soc)
    return try TableSite([career], sources, language: language).years()
  }

  private static func rows(_ sources: [Source], soc: String = "11-1001") throws -> [String] {
    (try years(sources, soc: soc) ?? "").matches(of: /<th scope="row">([^<]*)/).map {
      $0.output.1.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test(arguments: ["en", "el"])
  func `each time has a dated row, what changed is marked and no difference is made`(
    language: String
  ) throws {
    let years = try Self.years(
      [
        Source(
          2025,
          [Self.later],
          ["breaks": "[{period: 2021-05, why: model-based estimates}]", "method": "MB3"]
        ),
        Source(2020, [Self.row("11-1001", "18000", "#", "#")]),
        Source(
          2008,
          [Self.row("11-0999", "10000", "*", "35000")],
          ["classification": "soc-2000", "top-code": "none"]
        ),
        Source(2019, [Self.row("11-1001", "17000", "36000", "62000")]),
      ],
      soc: Self.crosswalk,
      language: language
    )
    let golden = SharedData.projectFolder.appending(
      path: "Tests/RenderingTests/Goldens/years-\(language).html"
    )
    #expect(try Golden.difference(of: years ?? "", from: golden) == nil)
  }

  @Test func `a career with one time has no such table`() throws {
    #expect(try Self.years([Source(2025, [Self.later])]) == nil)
    let other = Source(2019, [Self.row("11-1002", "1000", "2000", "3000")])
    #expect(try Self.years([Source(2025, [Self.later]), other]) == nil)
  }

  @Test func `without a crosswalk no row is of another classification`() throws {
    let sources = [
      Source(2025, [Self.later]),
      Source(2008, [Self.later], ["classification": "soc-2000"]),
    ]
    #expect(try Self.rows(sources) == [])
    let bridged = [sources[0], Source(2008, [Self.earlier], ["classification": "soc-2000"])]
    #expect(try Self.rows(bridged, soc: Self.crosswalk) == ["May 2008", "May 2025"])
  }

  @Test(arguments: [
    ("area", "Wyoming"), ("industries", "manufacturing"), ("ownership", "private"),
    ("currency", "EUR"), ("programme", "another survey"),
  ])
  func `a data set that differs in more than its time has no row`(key: String, value: String) throws
  {
    let sources = [
      Source(2025, [Self.later], ["programme": "OEWS"]),
      Source(2019, [Self.later], ["programme": "OEWS"]),
      Source(2012, [Self.later], ["programme": "OEWS"].merging([key: value]) { _, own in own }),
    ]
    #expect(try Self.rows(sources) == ["May 2019", "May 2025"])
  }

  @Test func `a method that changes is marked though no record names the break`() throws {
    let sources = [
      Source(2025, [Self.later], ["method": "MB3"]), Source(2019, [Self.later]),
    ]
    let years = try #require(try Self.years(sources))
    #expect(years.contains("May 2025 <abbr title=\"break in the series\">[b]</abbr>"))
    #expect(years.contains("<p>May 2019 – May 2025: the method of estimation changes.</p>"))
  }

  @Test func `where nothing changes nothing is marked`() throws {
    let years = try #require(
      try Self.years([Source(2025, [Self.later]), Source(2024, [Self.later])])
    )
    #expect(!years.contains("[b]"))
    #expect(!years.contains("class=\"legend\""))
  }

  @Test func `a career that is paid by the hour only shows its wages of the hour`() throws {
    let row = "11-1001,Made up,10,1.0,1.0,21.00,,10.00,15.00,20.00,25.00,35.00,,,,,,,TRUE"
    let years = try #require(try Self.years([Source(2025, [row]), Source(2024, [row])]))
    #expect(years.contains("Hourly wages by period: Makers &amp; &lt;menders&gt;, United States"))
    #expect(years.contains("h_median\">20.00</data>"))
  }

  // G-22 asks a page to call itself historical for figures of more than ten years ago. A row of years
  // does: each is headed by its time, and the note says whose money it is in.
  @Test func `a time of long ago needs no word of the editor, for its row is dated`() throws {
    let years = try #require(
      try Self.years(
        [Source(2025, [Self.later]), Source(2008, [Self.earlier], ["classification": "soc-2000"])],
        soc: Self.crosswalk
      )
    )
    let rows = years.components(separatedBy: "<tr>").dropFirst(2)
    #expect(rows.count == 2)
    for (row, year) in zip(rows, [2008, 2025]) {
      #expect(row.contains("<th scope=\"row\">May \(year)"))
      #expect(row.contains("may-\(year)#row="))
    }
    #expect(years.contains("<p>Each amount is in the money of its own period."))
  }

  @Test func `each time has its source below the one table, in full where it was not told before`()
    throws
  {
    let years = try #require(
      try Self.years([Source(2025, [Self.later]), Source(2024, [Self.later])])
    )
    #expect(years.components(separatedBy: "<div class=\"tables\">").count == 2)
    let sources = years.components(separatedBy: "<p class=\"source\"").dropFirst().map {
      $0.components(separatedBy: "</p>")[0].replacing(/<[^>]*>/, with: "")
    }
    #expect(
      sources.map { $0.split(separator: ">", maxSplits: 1).last.map(String.init) } == [
        "Source: Made up, Made-up estimates, May 2024, United States. Gross wages of employees. "
          + "Retrieved on January 1, 2026.",
        "Source: Made up, Made-up estimates, May 2025 (in full above).",
      ]
    )
  }
}
