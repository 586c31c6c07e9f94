/// Numbers as the files write them: digits, at most one point, thousands in groups of three.
enum NumberText {
  /// The most digits before the point; a wage of that size times 2,080 still fits.
  private static let mostDigits = 12

  /// The number in a trimmed cell of digits and a point, in units of its last decimal; `nil` if the
  /// cell is written in another way, whether right or wrong.
  @inline(__always)
  static func plainNumber(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    decimals: Int
  ) -> Int? {
    guard range.count <= mostDigits else { return nil }
    var (value, point, digits) = (0, -1, 0)
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        digits &+= 1
      } else if bytes[index] == UInt8(ascii: "."), point < 0, digits > 0 {
        point = digits
      } else {
        return nil
      }
    }
    let fraction = point < 0 ? 0 : digits - point
    guard digits > 0, fraction <= decimals, point < 0 || fraction > 0 else { return nil }
    return value &* powerOfTen(decimals - fraction)
  }

  /// The number in any trimmed text, in units of its last decimal, or what is wrong with it.
  static func number(_ text: String, decimals: Int) -> Result<Int, NumberProblem> {
    let isNegative = text.hasPrefix("-")
    let body = isNegative ? text.dropFirst() : Substring(text)
    if let problem = foreignCharacter(in: body) { return .failure(problem) }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return .failure(.severalPoints) }
    guard !parts[0].isEmpty, parts.last?.isEmpty == false else { return .failure(.notANumber) }
    guard let whole = digits(ofGroups: parts[0]) else { return .failure(.separatorMisplaced) }
    guard whole.count <= mostDigits else { return .failure(.tooLarge) }
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    guard !fraction.contains(",") else { return .failure(.separatorMisplaced) }
    // Persons are whole, but some programs write 240610.0.
    if decimals == 0, fraction.allSatisfy({ $0 == "0" }) { fraction = "" }
    guard fraction.count <= decimals else { return .failure(.tooManyDecimals(most: decimals)) }
    let value = Int(whole + fraction).map { $0 * powerOfTen(decimals - fraction.count) }
    guard let value else { return .failure(.notANumber) }
    return .success(isNegative ? -value : value)
  }

  private static func powerOfTen(_ exponent: Int) -> Int {
    switch exponent {
    case 0: 1
    case 1: 10
    case _: 100
    }
  }

  private static func foreignCharacter(in text: Substring) -> NumberProblem? {
    let isDigit = { (character: Character) in character.isASCII && character.isWholeNumber }
    guard let first = text.first(where: { !isDigit($0) && $0 != "." && $0 != "," }) else {
      return nil
    }
    if text.contains(where: \.isCurrencySymbol) { return .currencySign }
    let startsWithDigit = text.first.map(isDigit) ?? false
    if startsWithDigit, first == "e" || first == "E" { return .exponent }
    return first == "+" || first == "-" ? .sign : .notANumber
  }

  /// The digits of a whole number whose thousands may be set off with commas; `nil` for `22,55`.
  private static func digits(ofGroups text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(text) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return groups.joined()
  }
}
