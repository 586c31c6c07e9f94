internal import ArgumentParser
internal import CalendarDates
internal import Foundation

extension Day {
  /// The day where the person is.
  ///
  /// - Throws: Wrong usage if the clock is beyond all dates.
  static func today() throws -> Day {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day],
      from: Date()
    )
    let month = parts.year.flatMap { year in
      parts.month.flatMap { Month(year: year, month: $0) }
    }
    guard let month, let day = parts.day.flatMap({ Day(month: month, day: $0) }) else {
      throw ValidationError("the clock is wrong; give the day")
    }
    return day
  }

  /// Reads a day as it is given to an option.
  init(argument text: String) throws {
    guard let day = Day(text) else { throw ValidationError("it takes a day such as 2026-11-23") }
    self = day
  }
}
