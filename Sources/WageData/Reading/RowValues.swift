/// The numbers of one row, before it is known whether the row is wanted.
struct RowValues {
  let employment: Estimate
  let employmentPRSE: Estimate
  let meanPRSE: Estimate
  let hourly: WageDistribution
  let annual: WageDistribution
  let isAnnualOnly: Bool
  let isHourlyOnly: Bool
}
