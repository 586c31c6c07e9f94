/// How a locale writes numbers of one kind: bare, as money or as a percentage.
public struct NumberFormat: Hashable, Sendable {
  private let decimalSeparator: ShortText
  private let groupingSeparator: ShortText

  /// The smallest whole part that is divided into groups of three digits.
  private let firstGrouped: UInt

  private let minus: ShortText
  private let affixes: NumberAffixes

  /// The form that machines read: `-51280.25`, without groups.
  public static let machine = NumberFormat(
    decimalSeparator: ".",
    groupingSeparator: "",
    firstGrouped: .max,
    minus: "-",
    affixes: NumberAffixes()
  )

  init(
    decimalSeparator: String,
    groupingSeparator: String,
    firstGrouped: UInt,
    minus: String,
    affixes: NumberAffixes
  ) {
    self.decimalSeparator = ShortText(decimalSeparator)
    self.groupingSeparator = ShortText(groupingSeparator)
    self.firstGrouped = firstGrouped
    self.minus = ShortText(minus)
    self.affixes = affixes
  }

  /// The number as a text.
  public func text(of number: FixedDecimal) -> String {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole number as a text.
  public func text(of integer: Int) -> String {
    text(of: FixedDecimal(integer))
  }

  /// Writes the whole number behind other bytes, in UTF-8.
  public func append(_ integer: Int, to bytes: inout [UInt8]) {
    append(FixedDecimal(integer), to: &bytes)
  }

  /// Writes the number behind other bytes, in UTF-8.
  public func append(_ number: FixedDecimal, to bytes: inout [UInt8]) {
    NumberBuffer.append(to: &bytes) { buffer in
      buffer.prepend(affixes.suffix)
      prependDigits(of: number, to: &buffer)
      prependPrefix(isNegative: number.units < 0, to: &buffer)
    }
  }

  @inline(__always)
  private func prependDigits(of number: FixedDecimal, to buffer: inout NumberBuffer) {
    var rest = number.units.magnitude
    for _ in 0..<number.fractionDigits { Self.prependLastDigit(of: &rest, to: &buffer) }
    if number.fractionDigits > 0 { buffer.prepend(decimalSeparator) }
    if rest >= firstGrouped {
      while rest >= 1000 {
        for _ in 0..<3 { Self.prependLastDigit(of: &rest, to: &buffer) }
        buffer.prepend(groupingSeparator)
      }
    }
    repeat { Self.prependLastDigit(of: &rest, to: &buffer) } while rest > 0
  }

  @inline(__always)
  private func prependPrefix(isNegative: Bool, to buffer: inout NumberBuffer) {
    guard isNegative else { return buffer.prepend(affixes.prefix) }
    if !affixes.minusStandsFirst { buffer.prepend(minus) }
    buffer.prepend(affixes.negativePrefix)
    if affixes.minusStandsFirst { buffer.prepend(minus) }
  }

  @inline(__always)
  private static func prependLastDigit(of rest: inout UInt, to buffer: inout NumberBuffer) {
    let quotient = rest / 10
    buffer.prepend(digit: rest - quotient * 10)
    rest = quotient
  }
}
