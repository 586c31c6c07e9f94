internal import WageData

/// Amounts as messages and records write them.
enum Money {
  /// Hundredths as `115.00`, with commas for thousands.
  static func text(_ hundredths: Int) -> String {
    let digits = Array(String(hundredths / 100))
    let groups = digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? [Character(","), digit] : [digit]
    }
    return "\(String(groups)).\(twoDigits(hundredths % 100))"
  }

  /// A top code as a sentence names it.
  static func text(_ topCode: TopCode) -> String {
    switch topCode {
    case .absent: "none"
    case .wages(let hour, let year): "\(text(hour)) by the hour and \(text(year)) by the year"
    }
  }

  /// A top code as the option takes it: `115.00/239200`.
  static func option(_ topCode: TopCode) -> String {
    switch topCode {
    case .absent: "none"
    case .wages(let hour, let year): "\(decimal(hour))/\(shortest(year))"
    }
  }

  /// Hundredths as `14.50`.
  static func decimal(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(twoDigits(hundredths % 100))"
  }

  /// Hundredths as `51280`, with decimals only if there are any.
  static func shortest(_ hundredths: Int) -> String {
    hundredths % 100 == 0 ? "\(hundredths / 100)" : decimal(hundredths)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
