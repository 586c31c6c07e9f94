internal import WageData

/// The medians of two careers that a page sets against each other.
struct ComparedMedians {
  /// What may be said of the two.
  enum Verdict {
    /// Both are about the same (G-17).
    case same

    /// One is higher: how many times the other it is.
    case higher(isFirst: Bool, ratio: Figure)

    /// Compares two medians by every rule; `nil` if nothing may be said of them.
    init?(_ comparison: WageData.Comparison) {
      if (try? comparison.holds(.about)) == true {
        self = .same
        return
      }
      guard let isFirst = try? comparison.holds(.over) else { return nil }
      let higherOverLower =
        isFirst ? comparison : WageData.Comparison(comparison.right, comparison.left)
      guard let ratio = try? higherOverLower.ratio() else { return nil }
      self = .higher(isFirst: isFirst, ratio: ratio)
    }
  }

  /// The medians.
  let first: Figure
  let second: Figure

  /// What they pay for.
  let period: PayPeriod

  /// What may be said of them; `nil` if nothing.
  let verdict: Verdict?

  /// Takes the medians by the year, or by the hour where one of the two has none by the year; `nil`
  /// if neither period has both.
  init?(_ left: CareerColumn, _ right: CareerColumn) {
    guard let period = Self.period(of: left, right),
      let one = left.operand(.median, period), let other = right.operand(.median, period),
      let first = try? one.published(), let second = try? other.published()
    else { return nil }
    self.first = first
    self.second = second
    self.period = period
    verdict = Verdict(WageData.Comparison(one, other))
  }

  /// The pay period by which two careers are compared: the year if both publish their medians by it,
  /// else the hour; `nil` if neither has both.
  static func period(of left: CareerColumn, _ right: CareerColumn) -> PayPeriod? {
    // Asking for what is not published would cost a fault.
    let isShared = { (period: PayPeriod) in
      left.isComparable(.median, period) && right.isComparable(.median, period)
    }
    return isShared(.year) ? .year : isShared(.hour) ? .hour : nil
  }
}
