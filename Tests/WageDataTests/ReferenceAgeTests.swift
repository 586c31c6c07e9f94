import CalendarDates
import Testing
import WageData

struct ReferenceAgeTests {
  @Test(arguments: [
    ("2008-05-31", ReferenceAge.current), ("2011-05-31", .current), ("2011-06-01", .noted),
    ("2013-05-31", .noted), ("2013-06-01", .banner), ("2018-05-31", .banner),
    ("2018-06-01", .historical), ("2026-11-23", .historical), ("2007-01-01", .current),
  ])
  func `an age counts from the end of the reference month`(day: String, age: ReferenceAge) throws {
    let period = try #require(Month("2008-05"))
    #expect(ReferenceAge(of: period, on: try #require(Day(day))) == age)
  }

  @Test func `December runs over the turn of the year`() throws {
    let period = try #require(Month("2007-12"))
    #expect(ReferenceAge(of: period, on: try #require(Day("2010-12-31"))) == .current)
    #expect(ReferenceAge(of: period, on: try #require(Day("2011-01-01"))) == .noted)
  }
}
