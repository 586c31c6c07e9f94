import Foundation

/// What a form of a page says at one place, or must say.
struct Statement: Hashable {
  /// Which figure is meant.
  struct Key: Hashable, CustomStringConvertible {
    let career: String
    let kind: String
    let measure: String
    let period: String

    var description: String { "\(kind) \(career)/\(measure)/\(period)" }
  }

  /// The number; `nil` if there is none.
  var number: Decimal?

  /// `=`, `≥` or `≤`; empty without a number.
  var bound = ""

  /// The letters.
  var statuses: Set<String> = []

  /// The rows and columns from which it comes.
  var origins: [String] = []

  /// The same said of the second less the first.
  var negated: Statement {
    Statement(
      number: number.map { -$0 },
      bound: ["≥": "≤", "≤": "≥"][bound] ?? bound,
      statuses: statuses,
      origins: origins.reversed()
    )
  }
}

extension Decimal {
  /// The number with so many decimals, a half rounded away from 0, or cut down or up.
  func rounded(_ decimals: Int, _ mode: NSDecimalNumber.RoundingMode = .plain) -> Decimal {
    var result = Decimal()
    var number = self
    unsafe NSDecimalRound(&result, &number, decimals, mode)
    return result
  }
}
