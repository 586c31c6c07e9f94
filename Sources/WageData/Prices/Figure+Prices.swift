public import CalendarDates

extension Figure {
  /// The month in whose prices it is told; `nil` where it is told as it was.
  public var priceMonth: Month? {
    switch derivation {
    case .inPrices(let month), .differenceInPrices(let month), .ratioInPrices(let month): month
    case .published, .converted, .difference, .ratio: nil
    }
  }

  /// The same money in the prices of another month; what is no money has none and stays.
  ///
  /// - Parameter conversion: From the prices in which it is told.
  /// - Returns: The amount before rounding, with the lines of the index among its sources.
  public func inPrices(_ conversion: PriceConversion) -> Figure {
    guard case .money = unit else { return self }
    let month = conversion.to.month
    let isDifference =
      switch derivation {
      case .difference, .differenceInPrices: true
      case .published, .converted, .inPrices, .ratio, .ratioInPrices: false
      }
    return Figure(
      amount: amount.times(conversion.factor),
      unit: unit,
      derivation: isDifference ? .differenceInPrices(of: month) : .inPrices(of: month),
      sources: sources + conversion.sources
    )
  }
}
