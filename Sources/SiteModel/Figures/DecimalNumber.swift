/// A number as a claim writes it, exact: `1.5`, `50000`, `-200`.
struct DecimalNumber: Hashable, Sendable {
  /// The number without its point.
  let digits: Int

  /// How many of the digits stand behind the point.
  let fractionDigits: Int

  /// Reads digits with at most one point; `nil` for anything else and for more than 15 digits.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let all = parts.joined()
    guard all.utf8.count <= 15, let magnitude = Int(all) else { return nil }
    digits = isNegative ? -magnitude : magnitude
    fractionDigits = parts.count == 2 ? parts[1].utf8.count : 0
  }

  /// The power of ten that its digits are divided by.
  var denominator: Int {
    (0..<fractionDigits).reduce(1) { result, _ in result * 10 }
  }
}
