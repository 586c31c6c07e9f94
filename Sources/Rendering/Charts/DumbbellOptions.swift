internal import WageData

/// How the medians of careers at two times are drawn.
struct DumbbellOptions {
  /// The pay periods, the wanted one first.
  let periods: [PayPeriod]

  /// The editor's own words over the amounts as they were; `nil` for the generated ones.
  let caption: String?

  /// In which prices the amounts are; `nil` for those of their own time.
  var prices: PriceWords?
}
