/// What a cell of a wage table says: a number, or why there is none.
public enum Estimate: Hashable, Sendable {
  /// A wage in the smallest unit of the currency, or a number of workers.
  case value(Int)

  /// At or above the data set's top code: a lower bound and never a number.
  case topCoded

  /// There is an estimate, but it is not published (`*`, `**`, `***`).
  case unavailable

  /// There can be none here: the occupation is paid by the other period only, or the file has no
  /// such column or leaves the cell empty.
  case notApplicable

  /// The number; `nil` if the estimate is none.
  public var value: Int? {
    switch self {
    case .value(let value): value
    case .topCoded, .unavailable, .notApplicable: nil
    }
  }

  /// Whether something is known of the amount, exactly or as a lower bound.
  public var isPublished: Bool {
    switch self {
    case .value, .topCoded: true
    case .unavailable, .notApplicable: false
    }
  }
}
