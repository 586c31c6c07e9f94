internal import SiteModel
internal import WageData

extension WagesSelection {
  /// What a career's page shows where its editor placed no table: all measures by year and hour.
  static let career = standard(showsDifference: false)

  /// What a comparison shows where its editor placed no table.
  static let pair = standard(showsDifference: true)

  /// What a list of careers shows by the year.
  static let list = WagesSelection(
    groups: [],
    measures: [.p10, .median, .p90],
    periods: [.year],
    views: [.table],
    showsBenchmark: true,
    showsDifference: false,
    caption: nil
  )

  private static func standard(showsDifference: Bool) -> WagesSelection {
    WagesSelection(
      groups: [],
      measures: Measure.allCases,
      periods: [.year, .hour],
      views: [.table],
      showsBenchmark: true,
      showsDifference: showsDifference,
      caption: nil
    )
  }
}
