internal import CalendarDates
internal import Foundation
internal import WageData

/// A time-series file of consumer prices: one index of one month a line, set off by tabs.
///
/// Of its series one is read, by which wages may be told in constant prices: all items, U.S. city
/// average, not seasonally adjusted.
struct PriceSeriesFile {
  /// One line of the series.
  struct Line {
    /// The month.
    let month: Month

    /// The number as it is published; a hyphen if it was not.
    let number: String

    /// The line of the file, counted from 1.
    let numberOfLine: Int
  }

  /// Whose prices they are.
  let population: Population

  private let data: Data

  /// Who buys what the index follows.
  enum Population: String {
    /// All urban consumers.
    case all = "CU"

    /// Urban wage earners and clerical workers.
    case wageEarners = "CW"

    /// What the index is called.
    var index: String {
      switch self {
      case .all: "CPI-U"
      case .wageEarners: "CPI-W"
      }
    }
  }

  /// Takes the bytes of a time-series file; `nil` if its first series is of something else.
  init?(_ data: Data) {
    guard let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let survey = String(decoding: data[data.index(after: end)...].prefix(2), as: UTF8.self)
    guard let population = Population(rawValue: survey) else { return nil }
    self.population = population
    self.data = data
  }

  /// The name of the series that is read, such as `CUUR0000SA0`.
  var series: String { "\(population.rawValue)UR0000SA0" }

  /// The months of the series, in the order of the file; averages of a year or half of it are left out.
  func lines() throws(ImportFault) -> [Line] {
    var lines: [Line] = []
    var (start, number) = (data.startIndex, 1)
    while start < data.endIndex {
      let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
      let isOther = !data[start..<end].starts(with: series.utf8)
      if !isOther, let line = try Self.line(data[start..<end], of: series, number) {
        lines.append(line)
      }
      (start, number) = (min(end + 1, data.endIndex), number + 1)
    }
    return lines
  }

  // `nil` for another series whose name begins the same, and for an average.
  private static func line(
    _ bytes: Data,
    of series: String,
    _ number: Int
  ) throws(ImportFault) -> Line? {
    let parts = SeriesLine.columns(of: String(decoding: bytes, as: UTF8.self))
    guard parts[0] == series else { return nil }
    guard parts.count >= 4, let year = Int(parts[1]), parts[2].wholeMatch(of: /[MS]\d\d/) != nil,
      parts[3] == "-" || ExactNumber(String(parts[3])).map({ $0.numerator > 0 }) == true
    else { throw .cell(.malformedSeries(line: number)) }
    guard parts[2].hasPrefix("M"), let month = Int(parts[2].dropFirst()),
      let month = Month(year: year, month: month)
    else { return nil }
    return Line(month: month, number: String(parts[3]), numberOfLine: number)
  }
}
