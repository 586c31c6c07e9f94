/// A change of prices in percent, as files tell it beside an index.
public struct PriceChange: Hashable, Sendable {
  // What is compared is rounded at all three places and never shown, so that a Double is exact enough.
  private let percent: Double

  /// Reads `-0.21`, perhaps with a percent sign behind it; `nil` for anything else.
  public init?(_ text: String) {
    let isFall = text.hasPrefix("-")
    let digits = isFall ? text.dropFirst() : text[...]
    let number = ExactNumber(String(digits.hasSuffix("%") ? digits.dropLast() : digits))
    guard let number else { return nil }
    percent = (isFall ? -1 : 1) * Double(number.numerator) / Double(number.denominator)
  }

  /// Whether prices can have changed so: within a tenth of a percentage point of what lies between the
  /// levels before they were rounded.
  public func isPossible(from earlier: PriceLevel, to later: PriceLevel) -> Bool {
    let least = (later.bounds.lower / earlier.bounds.upper - 1) * 100
    let most = (later.bounds.upper / earlier.bounds.lower - 1) * 100
    return (least - 0.1...most + 0.1).contains(percent)
  }
}

extension PriceLevel {
  /// Between which numbers the index stood before it was rounded, both above 0.
  fileprivate var bounds: (lower: Double, upper: Double) {
    let parts = (0..<fractionDigits).reduce(1.0) { power, _ in power * 10 }
    return ((Double(units) - 0.5) / parts, (Double(units) + 0.5) / parts)
  }
}
