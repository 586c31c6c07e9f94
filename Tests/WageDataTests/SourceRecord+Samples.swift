import CalendarDates
import Testing
import WageData

extension SourceRecord {
  /// A record of May 2008, changed where a test needs it.
  static func sample(
    period: String = "2008-05",
    area: String = "United States",
    currency: String = "USD",
    industries: String = "all",
    classification: String = "soc-2000",
    topCode: TopCode = .wages(hour: 8_000, year: 16_640_000),
    programme: String? = "OEWS",
    method: String? = nil,
    ownership: String? = nil,
    breaks: [SeriesBreak] = []
  ) throws -> SourceRecord {
    SourceRecord(
      publisher: "US Bureau of Labor Statistics",
      title: "Occupational Employment Statistics",
      url: "https://www.bls.gov/oes/",
      licence: "Public domain",
      retrieved: try #require(Day("2026-11-23")),
      period: try #require(Month(period)),
      area: area,
      currency: currency,
      industries: industries,
      classification: classification,
      concept: "Gross wages of employees",
      topCode: topCode,
      programme: programme,
      method: method,
      ownership: ownership,
      breaks: breaks
    )
  }
}
