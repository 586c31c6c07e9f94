import CalendarDates
import Testing
import WageData

struct SeriesChangeTests {
  private static func seriesBreak(_ period: String, _ why: String = "a model") throws -> SeriesBreak
  {
    SeriesBreak(period: try #require(Month(period)), why: why)
  }

  @Test(arguments: [
    ("2021-05", true), ("2008-06", true), ("2025-05", true), ("2008-05", false), ("2025-06", false),
  ])
  func `a break counts if it lies behind the one time and not behind the other`(
    period: String,
    counts: Bool
  ) throws {
    let seriesBreak = try Self.seriesBreak(period)
    let older = try SourceRecord.sample()
    let newer = try SourceRecord.sample(period: "2025-05", breaks: [seriesBreak])
    #expect(newer.changes(since: older) == (counts ? [.named(seriesBreak)] : []))
  }

  @Test func `breaks that either record names stand once, by time, before the rest`() throws {
    let breaks = [
      try Self.seriesBreak("2012-05", "new questions"), try Self.seriesBreak("2021-05"),
    ]
    let older = try SourceRecord.sample(method: "counted", breaks: [breaks[1]])
    let newer = try SourceRecord.sample(
      period: "2025-05",
      classification: "soc-2018",
      method: "modelled",
      breaks: [breaks[1], breaks[0]]
    )
    #expect(
      newer.changes(since: older) == [
        .named(breaks[0]), .named(breaks[1]), .classification(from: "soc-2000", to: "soc-2018"),
      ]
    )
  }

  @Test func `another method is a change where no record names the break`() throws {
    let older = try SourceRecord.sample(method: "counted")
    let newer = try SourceRecord.sample(period: "2025-05", method: "modelled")
    #expect(newer.changes(since: older) == [.method])
    #expect(try SourceRecord.sample(period: "2009-05").changes(since: .sample()) == [])
  }
}
