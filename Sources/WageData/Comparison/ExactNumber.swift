/// A fraction of integers, so that a comparison never depends on rounding.
public struct ExactNumber: Hashable, Sendable {
  /// The part above the line; it has the sign.
  public let numerator: Int128

  /// The part below the line, above 0; the fraction is in lowest terms.
  public let denominator: Int128

  /// A fraction.
  ///
  /// - Parameters:
  ///   - numerator: The part above the line, below 2^62 in size.
  ///   - denominator: The part below the line, from 1 and below 2^62.
  public init(_ numerator: Int, over denominator: Int = 1) {
    self.init(Int128(numerator), over: Int128(denominator))
  }

  init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "A fraction needs a denominator other than 0.")
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Reads digits with at most one point, such as `1.5`; `nil` for anything else.
  ///
  /// At most nine digits before the point and nine behind it.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...9).contains($0.count) && $0.allSatisfy(digits.contains) })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].count : 0
    let number = parts.joined().reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) }
    self.init(number, over: (0..<decimals).reduce(1) { power, _ in power * 10 })
  }

  /// The nearest multiple of one part in so many, a half going up, as a number of such parts.
  ///
  /// - Parameter parts: How many parts make 1, at least 1: 100 for two decimals.
  /// - Returns: The number of parts; of 1.715 in hundredths, 172.
  public func rounded(toPartsOf parts: Int) -> Int {
    Int(Self.floor(2 * numerator * Int128(parts) + denominator, over: 2 * denominator))
  }

  /// The next lower multiple of one part in so many, or the number itself, in parts.
  func roundedDown(toPartsOf parts: Int) -> Int {
    Int(Self.floor(numerator * Int128(parts), over: denominator))
  }

  /// The next higher multiple of one part in so many, or the number itself, in parts.
  func roundedUp(toPartsOf parts: Int) -> Int {
    -Int(Self.floor(-numerator * Int128(parts), over: denominator))
  }

  /// Whether two numbers are within 2 % of the larger of each other (G-17).
  ///
  /// - Parameter other: The number beside this one; of two below 0 the one further from it is the
  ///   larger.
  /// - Returns: Whether a sentence may call them about the same.
  public func isAbout(_ other: ExactNumber) -> Bool {
    // 50 |a - b| <= max(|a|, |b|), over the common denominator, without a division.
    let (left, right) = (numerator * other.denominator, other.numerator * denominator)
    return 50 * (left - right).magnitude <= max(left.magnitude, right.magnitude)
  }

  private static func floor(_ numerator: Int128, over denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func greatestDivisor(_ left: UInt128, _ right: UInt128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 {
      // Most amounts are short, and short remainders cost a tenth of long ones.
      if let left = UInt64(exactly: left), let right = UInt64(exactly: right) {
        return Int128(greatestDivisor(left, right))
      }
      (left, right) = (right, left % right)
    }
    return Int128(left)
  }

  private static func greatestDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension ExactNumber: Comparable {
  /// Numbers are ordered by size, exactly.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    ExactNumber(
      left.numerator * right.denominator - right.numerator * left.denominator,
      over: left.denominator * right.denominator
    )
  }

  static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    ExactNumber(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The quotient; `nil` over 0.
  static func / (left: ExactNumber, right: ExactNumber) -> ExactNumber? {
    guard right.numerator != 0 else { return nil }
    return ExactNumber(
      left.numerator * right.denominator,
      over: left.denominator * right.numerator
    )
  }
}
