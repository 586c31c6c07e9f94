import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Whole tables of a block, each in a file of `Goldens`.
struct TableTests {
  private static let all =
    "00-0000,All,1000,0.1,0.1,21.00,43680,10.00,15.00,20.00,30.00,45.00,20800,31200,41600,62400,93600,,"

  /// A row of an occupation by its number, with one number for all of its wages to be made of.
  private static func row(_ number: Int, _ scale: Int = 1) -> String {
    let hours = [2, 3, 4, 5, 7].map { "\($0 * 5 * scale).00" }.joined(separator: ",")
    let years = [2, 3, 4, 5, 7].map { "\($0 * 5 * scale * 2_080)" }.joined(separator: ",")
    let means = "\(21 * scale).00,\(21 * scale * 2_080)"
    return "\(code(number)),Made up,\(100 * number),1.0,1.0,\(means),\(hours),\(years),,"
  }

  private static func code(_ number: Int) -> String { "11-\(1000 + number)" }

  private static func careers(_ titles: [String]) -> [TableSite.Career] {
    titles.enumerated().map { TableSite.Career($1, soc: code($0 + 1)) }
  }

  private func expect(
    _ name: String,
    _ html: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let golden = SharedData.projectFolder.appending(
      path: "Tests/RenderingTests/Goldens/\(name).html"
    )
    let difference = try Golden.difference(of: html ?? "", from: golden)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }

  private func expectTables(
    _ name: String,
    _ titles: [String],
    _ rows: [String],
    language: String = "en",
    block: String = "per: year\n",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let source = TableSite.Source(2025, [Self.all] + rows)
    let site = try TableSite(Self.careers(titles), [source], language: language, block: block)
    try expect(name, site.tables, sourceLocation: sourceLocation)
  }

  @Test(arguments: [1, 2, 3, 4, 12])
  func `up to three careers are columns, more are rows`(count: Int) throws {
    let numbers = Array(1...count)
    try expectTables(
      "table-of-\(count)",
      numbers.map { "Makers of kind \($0)" },
      numbers.map { Self.row($0, $0) }
    )
  }

  // Nothing published, a top code, no hours, doubtful means and workers, no years, both top-coded or not.
  private static let unusual = [
    "11-1001,Made up,**,**,*,*,*,*,*,*,*,*,*,*,*,*,*,,",
    "11-1002,Made up,20,2.0,2.0,90.00,187200,50.00,70.00,100.00,#,#,104000,145600,208000,#,#,,",
    "11-1003,Made up,30,2.0,2.0,*,52240,*,*,*,*,*,32000,40000,49330,62000,78000,TRUE,",
    "11-1004,Made up,40,20.1,35.0,21.00,43680,10.00,15.00,20.00,25.00,35.00,20800,31200,41600,52000,"
      + "72800,,",
    "11-1005,Made up,50,2.0,2.0,21.00,*,10.00,15.00,20.00,25.00,35.00,*,*,*,*,*,,",
    "11-1006,Made up,60,2.0,2.0,60.00,124800,30.00,45.00,60.00,95.00,#,62400,93600,124800,197600,#,,",
  ]

  private static let names = [
    "Withheld", "Top-coded", "Paid by the year", "Doubtful", "Without years", "Less top-coded",
  ]

  @Test(arguments: ["en", "el"], [("missing", 0..<3), ("marked", 3..<5)])
  func `what is missing or special has its letter, explained below`(
    language: String,
    careers: (name: String, numbers: Range<Int>)
  ) throws {
    let ids = careers.numbers.map { "career-\($0)" }.joined(separator: ", ")
    try expectTables(
      "table-of-\(careers.name)-\(language)",
      Self.names,
      Self.unusual,
      language: language,
      block: "careers: \(ids)\nper: both\nbenchmark: none\ndifference: no\n"
    )
  }

  @Test(arguments: [("lower", "career-1, career-5"), ("upper", "career-5, career-1")])
  func `a difference from a top code is a bound, and of two there is none`(
    name: String,
    careers: String
  ) throws {
    try expectTables(
      "table-of-\(name)-bounds",
      Self.names,
      Self.unusual,
      block: "careers: \(careers)\nper: both\nbenchmark: none\n"
    )
  }

  @Test func `equal medians differ by nothing and are once each other`() throws {
    try expectTables("table-of-equal-medians", ["Joiners", "Turners"], [Self.row(1), Self.row(2)])
  }

  @Test func `a missing percentile leaves the others, and has no difference`() throws {
    try expectTables(
      "table-with-gaps",
      ["Whole", "With gaps"],
      [
        Self.row(1),
        "11-1002,Made up,20,1.0,1.0,21.00,43680,*,15.00,*,25.00,*,*,31200,*,52000,*,,",
      ],
      block: "per: both\n"
    )
  }

  @Test(arguments: [
    (
      "en",
      [
        "Sales representatives, wholesale and manufacturing, technical and scientific products",
        "First-line supervisors of transportation and material-moving machine and vehicle operators",
      ]
    ),
    (
      "el",
      [
        "Εκπρόσωποι πωλήσεων χονδρικού εμπορίου και μεταποίησης, τεχνικών και επιστημονικών προϊόντων",
        "Επόπτες πρώτης γραμμής εργαζομένων σε γραφεία και σε υπηρεσίες διοικητικής υποστήριξης",
      ]
    ),
  ])
  func `the longest names stand in heads and captions`(language: String, titles: [String]) throws {
    try expectTables(
      "table-of-long-names-\(language)",
      titles,
      [Self.row(1), Self.row(2, 2)],
      language: language
    )
  }

  @Test(arguments: ["en", "el"])
  func `columns of several times are dated, and what changed before one is marked`(
    language: String
  ) throws {
    let sources = [
      TableSite.Source(
        2025,
        [Self.all, Self.row(1, 2)],
        ["breaks": "[{period: 2021-05, why: model-based estimates}]"]
      ),
      TableSite.Source(2019, [Self.all, Self.row(1)]),
    ]
    let site = try TableSite(
      Self.careers(["Makers"]),
      sources,
      language: language,
      block: "careers: career-0@may-2019, career-0@may-2025\nper: year\nbenchmark: none\n"
    )
    try expect("table-of-two-times-\(language)", site.tables)
  }

  @Test(arguments: ["en", "el"])
  func `what is of several times is compared in constant prices alone, and marked behind a break`(
    language: String
  ) throws {
    let sources = [
      TableSite.Source(
        2025,
        [Self.all, Self.row(1, 2)],
        ["breaks": "[{period: 2021-05, why: model-based estimates}]"]
      ),
      TableSite.Source(2019, [Self.all, Self.row(1)]),
    ]
    let site = try TableSite(
      Self.careers(["Makers"]),
      sources,
      language: language,
      block: """
        careers: career-0@may-2025, career-0@may-2019
        show: p10, median, p90
        per: both
        benchmark: none
        difference: yes
        real: 2025-05

        """,
      prices: ["2019-05,256.092", "2025-05,321.465"]
    )
    try expect("table-of-two-times-in-one-months-prices-\(language)", site.tables)
  }
}
