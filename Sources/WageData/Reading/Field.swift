/// What a column of an OEWS file holds, whatever the vintage calls it.
package enum Field: Int, CaseIterable, Sendable {
  case area
  case areaTitle
  case industry
  case ownership
  case occupation
  case title
  case group
  case employment
  case employmentPRSE
  case meanPRSE
  case annualOnly
  case hourlyOnly
  case hourlyP10
  case hourlyP25
  case hourlyMedian
  case hourlyP75
  case hourlyP90
  case hourlyMean
  case annualP10
  case annualP25
  case annualMedian
  case annualP75
  case annualP90
  case annualMean

  /// The fields that tell two rows of a file apart.
  static let key: [Field] = [.area, .industry, .ownership, .occupation, .group]

  /// The fields of the wages of a pay period.
  static func wages(per period: PayPeriod) -> ClosedRange<Int> {
    switch period {
    case .hour: Field.hourlyP10.rawValue...Field.hourlyMean.rawValue
    case .year: Field.annualP10.rawValue...Field.annualMean.rawValue
    }
  }

  /// The field of a wage.
  package static func wage(_ measure: Measure, per period: PayPeriod) -> Field {
    switch (measure, period) {
    case (.p10, .hour): .hourlyP10
    case (.p25, .hour): .hourlyP25
    case (.median, .hour): .hourlyMedian
    case (.p75, .hour): .hourlyP75
    case (.p90, .hour): .hourlyP90
    case (.mean, .hour): .hourlyMean
    case (.p10, .year): .annualP10
    case (.p25, .year): .annualP25
    case (.median, .year): .annualMedian
    case (.p75, .year): .annualP75
    case (.p90, .year): .annualP90
    case (.mean, .year): .annualMean
    case (.employment, _): .employment
    }
  }

  /// The names of the field over the years in lower case, the most common first.
  package var names: [String] {
    switch self {
    case .area: ["area"]
    case .areaTitle: ["area_title", "area_name"]
    case .industry: ["naics"]
    case .ownership: ["own_code"]
    case .occupation: ["occ_code"]
    case .title: ["occ_title", "occ_titl"]
    case .group: ["occ_group", "o_group", "group"]
    case .employment: ["tot_emp"]
    case .employmentPRSE: ["emp_prse"]
    case .meanPRSE: ["mean_prse"]
    case .annualOnly: ["annual"]
    case .hourlyOnly: ["hourly"]
    case .hourlyP10: ["h_pct10", "h_wpct10"]
    case .hourlyP25: ["h_pct25", "h_wpct25"]
    case .hourlyMedian: ["h_median"]
    case .hourlyP75: ["h_pct75", "h_wpct75"]
    case .hourlyP90: ["h_pct90", "h_wpct90"]
    case .hourlyMean: ["h_mean"]
    case .annualP10: ["a_pct10", "a_wpct10"]
    case .annualP25: ["a_pct25", "a_wpct25"]
    case .annualMedian: ["a_median"]
    case .annualP75: ["a_pct75", "a_wpct75"]
    case .annualP90: ["a_pct90", "a_wpct90"]
    case .annualMean: ["a_mean"]
    }
  }

  /// The field by each of its names.
  package static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { field in field.names.map { ($0, field) } }
  )
}
