/// The amounts at and above which a data set hides its wages.
public enum TopCode: Hashable, Sendable {
  /// The data set hides none.
  case absent

  /// The lowest hidden wages, in the smallest unit of the currency.
  case wages(hour: Int, year: Int)

  /// The lowest hidden wage of a pay period, in the smallest unit; `nil` if none is hidden.
  public subscript(period: PayPeriod) -> Int? {
    switch (self, period) {
    case (.absent, _): nil
    case (.wages(let hour, _), .hour): hour
    case (.wages(_, let year), .year): year
    }
  }
}
