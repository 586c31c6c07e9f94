import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Whole charts of a block, each in a file of `Goldens`.
struct ChartTests {
  private typealias Row = ChartSite.Row

  private static let first = Row("Makers & <menders>", "20000,30000,40000,50000,60000")
  private static let second = Row("Painters", "41600,52000,62400,72800,83200")

  private static let longGreek = [
    "Εκπρόσωποι πωλήσεων χονδρικού εμπορίου και μεταποίησης, τεχνικών και επιστημονικών προϊόντων",
    "Επόπτες πρώτης γραμμής εργαζομένων σε γραφεία και σε υπηρεσίες διοικητικής υποστήριξης",
  ]
  private static let longEnglish = [
    "Sales representatives, wholesale and manufacturing, technical and scientific products",
    "First-line supervisors of transportation and material-moving machine and vehicle operators",
  ]

  private static func many(_ count: Int) -> [Row] {
    (1...count).map { number in
      let wages = [2, 3, 4, 5, 7].map { "\($0 * (number + 4) * 1_000)" }
      return Row("Makers of kind \(number)", wages.joined(separator: ","))
    }
  }

  private func expect(
    _ name: String,
    _ site: ChartSite,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let golden = SharedData.projectFolder.appending(
      path: "Tests/RenderingTests/Goldens/\(name).html"
    )
    let difference = try Golden.difference(of: site.charts, from: golden)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }

  @Test(arguments: [1, 3, 4, 12])
  func `any number of careers stand on one axis, with all occupations below`(count: Int) throws {
    try expect(
      "strip-of-\(count)",
      ChartSite(Self.many(count), block: "per: year\nview: chart\n")
    )
  }

  @Test(arguments: ["en", "el"])
  func `two careers are the first and the second`(language: String) throws {
    let rows = [Self.first, Self.second]
    try expect(
      "strip-of-2-\(language)",
      ChartSite(rows, language: language, block: "view: table, chart\nbenchmark: none\n")
    )
  }

  @Test func `equal medians are about the same`() throws {
    try expect(
      "strip-of-equal-medians",
      ChartSite(
        ["Joiners", "Turners", "Carvers"].map { Row($0, "20000,30000,40000,50000,60000") },
        block: "view: chart\nbenchmark: none\n"
      )
    )
  }

  @Test func `a missing percentile takes only its part away, a missing median the row`() throws {
    let rows = [
      Row("Without P10", "*,30000,40000,50000,60000"),
      Row("Without P25", "20000,*,40000,50000,60000"),
      Row("Without P75", "20000,30000,40000,*,60000"),
      Row("Without P90", "20000,30000,40000,50000,*"),
      Row("Median alone", "*,*,40000,*,*"),
      Row("Without a median", "20000,30000,*,50000,60000"),
    ]
    try expect("strip-with-gaps", ChartSite(rows, block: "view: chart\nbenchmark: none\n"))
  }

  @Test func `what is top-coded ends in an arrow, and no tick claims a top-coded median`() throws {
    let rows = [
      Row("P90", "90000,120000,160000,200000,#"), Row("P75", "90000,120000,160000,#,#"),
      Row("Median", "90000,120000,#,#,#"), Row("P25", "90000,#,#,#,#"), Row("P10", "#,#,#,#,#"),
    ]
    try expect("strip-with-top-codes", ChartSite(rows, block: "view: chart\nbenchmark: none\n"))
  }

  @Test func `of two careers with top-coded medians nothing is found`() throws {
    let rows = ["Surgeons", "Dentists"].map { Row($0, "90000,120000,#,#,#") }
    let charts = try ChartSite(rows, block: "view: chart\nbenchmark: none\n").charts
    #expect(
      charts.contains(
        "<desc id=\"chart-1-finding\">Surgeons: median ≥ $239,200. Dentists: median ≥ $239,200."
      )
    )
  }

  @Test(arguments: [("en", longEnglish), ("el", longGreek)])
  func `the longest names stand in lines`(language: String, titles: [String]) throws {
    let rows = titles.map { Row($0, "41600,52000,62400,72800,83200") }
    try expect(
      "strip-of-long-names-\(language)",
      ChartSite(rows, language: language, block: "view: chart\n")
    )
  }

  @Test func `without a median there is no chart`() throws {
    let rows = [Row("Nothing known", "*,*,*,*,*")]
    #expect(try ChartSite(rows, block: "view: chart\n").charts == "")
  }

  @Test(arguments: ["en", "el"])
  func `two data sets make a dumbbell, the older one first`(language: String) throws {
    let earlier = [Self.second, Row("", "20000,30000,38000,50000,60000")]
    try expect(
      "dumbbell-\(language)",
      ChartSite(
        [Self.first, Self.second],
        earlier: earlier,
        language: language,
        block: "data: later, earlier\nper: year\nview: chart\n"
      )
    )
  }

  @Test func `a dumbbell shows what is top-coded or missing as such`() throws {
    let rows = ["Rising", "Falling", "New", "Gone"].map { Row($0, "90000,120000,160000,#,#") }
    let later = [
      Row("Rising", "90000,120000,#,#,#"), rows[1], rows[2], Row("Gone", "*,*,*,*,*"),
    ]
    let earlier = [rows[0], Row("", "90000,120000,#,#,#"), Row("", "*,*,*,*,*"), rows[3]]
    try expect(
      "dumbbell-with-gaps",
      ChartSite(
        later,
        earlier: earlier,
        block: "data: earlier, later\nper: year\nview: table, chart\n"
      )
    )
  }
}
