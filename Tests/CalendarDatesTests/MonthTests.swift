import CalendarDates
import Testing

struct MonthTests {
  @Test func `a month is read from four digits and two`() {
    #expect(Month("2008-05").map { "\($0)" } == "2008-05")
  }

  @Test(arguments: [
    "2008-13", "2008-00", "2008-5", "08-05", "2008/05", "2008-05-01", "", "２００８-05",
  ])
  func `what is no month is refused`(text: String) {
    #expect(Month(text) == nil)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2100-02-29", false), ("2000-02-29", true),
    ("2026-04-31", false),
  ])
  func `a day must exist`(text: String, exists: Bool) {
    #expect((Day(text) != nil) == exists)
  }
}
