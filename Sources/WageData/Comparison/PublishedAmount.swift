/// An amount as a data set publishes it, in the smallest unit.
public struct PublishedAmount: Hashable, Sendable {
  /// The amount, or the top code where it is at or above that; never negative.
  public let units: Int

  /// Whether the amount is at or above the top code.
  public let isTopCoded: Bool

  /// Names an amount.
  public init(_ units: Int, isTopCoded: Bool = false) {
    self.units = units
    self.isTopCoded = isTopCoded
  }
}

extension Operand {
  /// What the data set publishes; `nil` if it is not published, whether or not it could be converted.
  public var publishedAmount: PublishedAmount? {
    switch estimate {
    case .value(let value): PublishedAmount(value)
    case .topCoded:
      period.flatMap { dataSet.record.topCode[$0] }.map { PublishedAmount($0, isTopCoded: true) }
    case .unavailable, .notApplicable: nil
    }
  }
}
