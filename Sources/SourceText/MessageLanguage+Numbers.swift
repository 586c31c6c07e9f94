extension MessageLanguage {
  /// Writes a number as messages of the language show it.
  ///
  /// - Parameters:
  ///   - number: How many of the last decimal's unit there are; hundredths for two decimals.
  ///   - decimals: How many digits stand behind the decimal sign, 0 or more.
  /// - Returns: The number with its thousands set off, such as `51,280` or `51.280`.
  public func number(_ number: Int, decimals: Int = 0) -> String {
    let (groupSign, decimalSign) =
      switch self {
      case .english: (",", ".")
      case .greek: (".", ",")
      }
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = Self.grouped(padded.dropLast(decimals), sign: groupSign)
    let fraction = decimals == 0 ? "" : decimalSign + padded.suffix(decimals)
    return (number < 0 ? "-" : "") + whole + fraction
  }

  private static func grouped(_ digits: Substring, sign: String) -> String {
    let head = digits.count % 3
    var groups = head > 0 ? [String(digits.prefix(head))] : []
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return groups.joined(separator: sign)
  }
}
