import Foundation
import SiteModel
import Testing

@testable import Rendering

/// The sentences of generated pairs on how wages overlap.
struct OverlapWriterTests {
  private typealias Row = ChartSite.Row

  private static let makers = Row("Makers & <menders>", "20000,30000,40000,50000,60000")

  private static let makersInHTML = "Makers &amp; &lt;menders&gt;"

  @Test func `each career is told of beside the other, that of the higher median first`() throws {
    let painters = Row("Painters", "32000,41000,52000,62400,83200")
    for rows in [[Self.makers, painters], [painters, Self.makers]] {
      #expect(
        try ChartSite(rows).overlaps == [
          "Painters: half earn more than three in four of those in the other career "
            + "($52,000 against $50,000 a year, May 2025).",
          "\(Self.makersInHTML): one in four earn more than one in four of those in the other "
            + "career ($50,000 against $41,000 a year, May 2025).",
        ]
      )
    }
  }

  @Test func `in Greek no title is bent into a sentence`() throws {
    let rows = [
      Row("Ζωγράφοι", "32000,41000,52000,62400,83200"),
      Row("Ξυλουργοί", "20000,30000,40000,50000,60000"),
    ]
    #expect(
      try ChartSite(rows, language: "el").overlaps == [
        "Ζωγράφοι: οι μισοί παίρνουν περισσότερα από τους τρεις στους τέσσερις του άλλου "
          + "επαγγέλματος (52.000\u{A0}$ έναντι 50.000\u{A0}$ τον χρόνο, Μάιος 2025).",
        "Ξυλουργοί: ένας στους τέσσερις παίρνει περισσότερα από τον έναν στους τέσσερις του άλλου "
          + "επαγγέλματος (50.000\u{A0}$ έναντι 41.000\u{A0}$ τον χρόνο, Μάιος 2025).",
      ]
    )
  }

  @Test func `a top-coded percentile is told of as a bound`() throws {
    let dentists = Row("Dentists", "70000,75000,120000,#,#")
    let surgeons = Row("Surgeons", "80000,140000,#,#,#")
    #expect(
      try ChartSite([dentists, surgeons]).overlaps == [
        "Surgeons: three in four earn more than half of those in the other career "
          + "($140,000 against $120,000 a year, May 2025).",
        "Dentists: one in four earn more than one in four of those in the other career "
          + "(≥ $239,200 against $140,000 a year, May 2025).",
      ]
    )
  }

  @Test func `of two careers with top-coded medians what lies below is told of`() throws {
    let rows = [Row("Surgeons", "90000,#,#,#,#"), Row("Dentists", "70000,80000,#,#,#")]
    #expect(
      try ChartSite(rows).overlaps == [
        "Surgeons: nine in ten earn more than one in four of those in the other career "
          + "($90,000 against $80,000 a year, May 2025).",
        "Dentists: half earn more than one in ten of those in the other career "
          + "(≥ $239,200 against $90,000 a year, May 2025).",
      ]
    )
  }

  @Test(arguments: ["*,30000,*,50000,60000", "*,*,*,*,*"])
  func `a career whose median is missing is not told of`(wages: String) throws {
    #expect(try ChartSite([Self.makers, Row("Painters", wages)]).overlaps == [])
  }

  @Test func `where a median by the year is missing the wages of the hour are told of`() throws {
    let sample = try SampleSite()
    var page: [UInt8] = []
    sample.renderer.render(.pair(language: 0, first: 1, second: 4), into: &page)
    let sentence =
      "half earn more than three in four of those in the other career "
      + "($30.00 against $25.00 an hour, May 2025)."
    #expect(String(decoding: page, as: UTF8.self).contains(sentence))
  }
}
