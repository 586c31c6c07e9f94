/// A month of a year, such as the reference period of a data set.
public struct Month: Hashable, Sendable {
  /// The year of the Gregorian calendar, 1000 to 9999.
  public let year: Int

  /// The month, 1 to 12.
  public let month: Int

  /// Refuses what is no month of a year with four digits.
  public init?(year: Int, month: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2008-05`; `nil` for anything else.
  public init?(_ text: String) {
    guard let numbers = CalendarText.numbers(in: text, lengths: [4, 2]) else { return nil }
    self.init(year: numbers[0], month: numbers[1])
  }

  /// How many months lie between January of the year 0 and this one; later months have higher ones.
  public var index: Int { year * 12 + month - 1 }
}

extension Month: Comparable, CustomStringConvertible {
  /// Earlier months come first.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }

  /// The month as `2008-05`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
