/// A decimal number with a fixed count of fraction digits, such as 14.36 or 71.7.
///
/// It is shown with exactly these digits: 2.50 and 2.5 are different values.
public struct FixedDecimal: Hashable, Sendable {
  /// The number times ten to the power of `fractionDigits`: 1,436 for 14.36.
  public let units: Int

  /// How many digits stand behind the decimal separator, 0 to 18.
  public let fractionDigits: Int

  /// A number in units of its last digit.
  ///
  /// A fraction of more than 18 digits is a programmer's mistake.
  public init(_ units: Int, fractionDigits: Int = 0) {
    precondition((0...18).contains(fractionDigits), "a fraction has 0 to 18 digits")
    self.units = units
    self.fractionDigits = fractionDigits
  }

  /// An amount of money with all digits of its currency: 51280.00 for 5,128,000 cents.
  public init(minorUnits: Int, of currency: CurrencyCode) {
    self.init(minorUnits, fractionDigits: currency.minorUnitDigits)
  }

  /// The number with fewer digits.
  ///
  /// - Parameter count: How many fraction digits to keep.
  /// - Returns: The nearest such number, of two the one further from zero; the number itself if it
  ///   has no more digits than that.
  public func rounded(toFractionDigits count: Int) -> FixedDecimal {
    guard count < fractionDigits else { return self }
    let divisor = Self.powerOfTen(fractionDigits - max(count, 0))
    let (quotient, remainder) = units.magnitude.quotientAndRemainder(dividingBy: divisor)
    // The remainder is compared with what is left of the divisor, for doubling could overflow.
    let nearest = Int(quotient + (remainder >= divisor - remainder ? 1 : 0))
    return FixedDecimal(units < 0 ? -nearest : nearest, fractionDigits: max(count, 0))
  }

  /// The digits before and behind the separator, without sign.
  var parts: (whole: UInt, fraction: UInt) {
    let magnitude = units.magnitude
    let divisor = Self.powerOfTen(fractionDigits)
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: divisor)
    return (whole, fraction)
  }

  /// Ten to a power of 0 to 18.
  static func powerOfTen(_ exponent: Int) -> UInt {
    var power: UInt = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
