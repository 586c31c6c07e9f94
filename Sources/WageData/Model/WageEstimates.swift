/// One row of a data set: what is published of one occupation.
public struct WageEstimates: Hashable, Sendable {
  /// The occupation's code.
  public let occupation: OccupationCode

  /// The occupation's name in the file.
  public let title: String

  /// The level of the code (`total`, `major`, `minor`, `broad`, `detailed`); empty where the file
  /// does not say.
  public let group: String

  /// The line of the file on which the row starts, counted from 1.
  public let line: Int

  /// The number of workers.
  public let employment: Estimate

  /// The relative standard error of the employment, in tenths of a percent; `nil` if not published.
  public let employmentPRSE: Int?

  /// The relative standard error of the mean wages, in tenths of a percent; `nil` if not published.
  public let meanPRSE: Int?

  /// The wages by the hour; not applicable throughout if the occupation is paid by the year only.
  public let hourly: WageDistribution

  /// The wages by the year; not applicable throughout if the occupation is paid by the hour only.
  public let annual: WageDistribution

  /// Whether only wages by the year are published, so that no conversion exists.
  public let isAnnualOnly: Bool

  /// Whether only wages by the hour are published, so that no conversion exists.
  public let isHourlyOnly: Bool

  /// Names every value; the file's checks are the reader's.
  public init(
    occupation: OccupationCode,
    title: String,
    group: String = "",
    line: Int,
    employment: Estimate,
    employmentPRSE: Int? = nil,
    meanPRSE: Int? = nil,
    hourly: WageDistribution,
    annual: WageDistribution,
    isAnnualOnly: Bool = false,
    isHourlyOnly: Bool = false
  ) {
    self.occupation = occupation
    self.title = title
    self.group = group
    self.line = line
    self.employment = employment
    self.employmentPRSE = employmentPRSE
    self.meanPRSE = meanPRSE
    self.hourly = hourly
    self.annual = annual
    self.isAnnualOnly = isAnnualOnly
    self.isHourlyOnly = isHourlyOnly
  }

  /// The published estimate of a measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - period: The pay period; without meaning for employment, required for a wage.
  /// - Returns: The estimate; not applicable for a wage without a period.
  public func estimate(of measure: Measure, per period: PayPeriod?) -> Estimate {
    guard measure.isWage else { return employment }
    switch period {
    case .hour: return hourly[measure]
    case .year: return annual[measure]
    case nil: return .notApplicable
    }
  }

  /// The relative standard error that is published for a measure, in tenths of a percent.
  ///
  /// - Parameter measure: The measure; percentiles never have one.
  /// - Returns: The error; `nil` if there is none.
  public func relativeStandardError(of measure: Measure) -> Int? {
    switch measure {
    case .employment: employmentPRSE
    case .mean: meanPRSE
    case .p10, .p25, .median, .p75, .p90: nil
    }
  }

  /// Whether the published relative standard error of a measure is above 20 %.
  ///
  /// - Parameter measure: The measure; a percentile has no error and is never marked.
  /// - Returns: Whether readers must be told of it.
  public func isLowReliability(of measure: Measure) -> Bool {
    relativeStandardError(of: measure).map { $0 > 200 } ?? false
  }
}
