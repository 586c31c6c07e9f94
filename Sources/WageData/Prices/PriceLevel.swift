public import CalendarDates

/// What a price index stood at in a month.
public struct PriceLevel: Hashable, Sendable {
  /// The month.
  public let month: Month

  /// The published number without its decimal sign, above 0.
  public let units: Int

  /// How many of its digits stand behind the decimal sign.
  public let fractionDigits: Int

  /// The line of the file on which it stands, counted from 1.
  public let line: Int

  /// The number as it is published, such as `321.465`.
  public var text: String {
    let digits = "\(units)"
    guard fractionDigits > 0 else { return digits }
    let zeros = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count))
    let whole = zeros + digits
    return "\(whole.dropLast(fractionDigits)).\(whole.suffix(fractionDigits))"
  }

  /// The number, exactly.
  var number: ExactNumber {
    ExactNumber(units, over: (0..<fractionDigits).reduce(1) { power, _ in power * 10 })
  }

  /// Names a level.
  init(month: Month, units: Int, fractionDigits: Int, line: Int) {
    self.month = month
    self.units = units
    self.fractionDigits = fractionDigits
    self.line = line
  }

  /// Reads a number as it is published, such as `321.465`; `nil` if it is none above 0.
  ///
  /// At most nine digits, four of them behind the point: with more the arithmetic of wages would not be
  /// exact.
  init?(_ text: String, month: Month, line: Int) {
    let decimals = text.firstIndex(of: ".").map { text[$0...].utf8.count - 1 } ?? 0
    guard decimals <= 4, text.utf8.count <= 10,
      let number = ExactNumber(text), number.numerator > 0,
      let units = Int(text.filter { $0 != "." })
    else { return nil }
    self.init(month: month, units: units, fractionDigits: decimals, line: line)
  }
}
