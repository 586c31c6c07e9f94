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

  /// Takes what a cell says; `nil` if nothing is published.
  ///
  /// - Parameters:
  ///   - estimate: The cell.
  ///   - topCode: The amount from which on its data set hides numbers; `nil` if it has none.
  init?(_ estimate: Estimate, topCode: Int?) {
    switch estimate {
    case .value(let value): self.init(value)
    case .topCoded:
      guard let topCode else { return nil }
      self.init(topCode, isTopCoded: true)
    case .unavailable, .notApplicable: return nil
    }
  }
}

extension Operand {
  /// What the data set publishes; `nil` if it is not published, whether or not it could be converted.
  public var publishedAmount: PublishedAmount? {
    PublishedAmount(estimate, topCode: period.flatMap { dataSet.record.topCode[$0] })
  }
}
