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
    appendPrefix(isNegative: number.units < 0, to: &bytes)
    let (whole, fraction) = number.parts
    if whole < firstGrouped {
      appendDigits(of: whole, to: &bytes)
    } else {
      appendGroups(of: whole, to: &bytes)
    }
    if number.fractionDigits > 0 {
      decimalSeparator.append(to: &bytes)
      append(fraction, digits: number.fractionDigits, to: &bytes)
    }
    affixes.suffix.append(to: &bytes)
  }

  @inline(__always)
  private func appendPrefix(isNegative: Bool, to bytes: inout [UInt8]) {
    guard isNegative else { return affixes.prefix.append(to: &bytes) }
    if affixes.minusStandsFirst { minus.append(to: &bytes) }
    affixes.negativePrefix.append(to: &bytes)
    if !affixes.minusStandsFirst { minus.append(to: &bytes) }
  }

  private func appendGroups(of whole: UInt, to bytes: inout [UInt8]) {
    guard whole >= 1000 else { return appendDigits(of: whole, to: &bytes) }
    let groups = whole / 1000
    appendGroups(of: groups, to: &bytes)
    groupingSeparator.append(to: &bytes)
    append(whole - groups * 1000, digits: 3, to: &bytes)
  }

  private func appendDigits(of whole: UInt, to bytes: inout [UInt8]) {
    if whole >= 10 { appendDigits(of: whole / 10, to: &bytes) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: whole % 10))
  }

  private func append(_ value: UInt, digits: Int, to bytes: inout [UInt8]) {
    if digits > 1 { append(value / 10, digits: digits - 1, to: &bytes) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }
}
