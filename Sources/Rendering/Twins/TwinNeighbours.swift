internal import SiteModel
internal import WageData

/// The careers whose medians the page of a career sets beside its own.
struct TwinNeighbours {
  /// The page's own career.
  let own: WagesSelection.Column

  /// The others, in the same data set.
  let others: [WagesSelection.Column]

  /// The pay period of the medians.
  let period: PayPeriod
}
