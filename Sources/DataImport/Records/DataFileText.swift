internal import WageData

/// The rows of a data set as a CSV file with the columns of the downloaded one that are in use.
struct DataFileText {
  /// The file.
  let text: String

  /// Writes the rows.
  init(_ rows: [WageEstimates], columns: FileColumns, scopes: [Scope: ScopeValue]) {
    let header = columns.ordered.map { CSVCell.quoted($0.name) }
    let lines = rows.map { row in
      columns.ordered.map { CSVCell.quoted(Self.cell($0.field, of: row, scopes)) }
    }
    text = ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(
    _ field: Field,
    of row: WageEstimates,
    _ scopes: [Scope: ScopeValue]
  ) -> String {
    switch field {
    case .area: scopes[.area]?.code ?? ""
    case .areaTitle: scopes[.area]?.title ?? ""
    case .industry: scopes[.industry]?.code ?? ""
    case .ownership: scopes[.ownership]?.code ?? ""
    case .occupation: row.occupation.text
    case .title: row.title
    case .group: row.group
    case .employment: cell(row.employment, withheld: "**") { "\($0)" }
    case .employmentPRSE: tenths(row.employmentPRSE)
    case .meanPRSE: tenths(row.meanPRSE)
    case .annualOnly: row.isAnnualOnly ? "TRUE" : ""
    case .hourlyOnly: row.isHourlyOnly ? "TRUE" : ""
    case .hourlyP10, .hourlyP25, .hourlyMedian, .hourlyP75, .hourlyP90, .hourlyMean:
      row.isAnnualOnly ? "*" : wage(field, row.hourly, per: .hour, Money.decimal)
    case .annualP10, .annualP25, .annualMedian, .annualP75, .annualP90, .annualMean:
      row.isHourlyOnly ? "*" : wage(field, row.annual, per: .year, Money.shortest)
    }
  }

  private static func wage(
    _ field: Field,
    _ wages: WageDistribution,
    per period: PayPeriod,
    _ format: (Int) -> String
  ) -> String {
    let measure = Measure.wages.first { Field.wage($0, per: period) == field }
    return cell(measure.map { wages[$0] } ?? .notApplicable, withheld: "*", format)
  }

  private static func cell(
    _ estimate: Estimate,
    withheld: String,
    _ format: (Int) -> String
  ) -> String {
    switch estimate {
    case .value(let value): format(value)
    case .topCoded: "#"
    case .unavailable: withheld
    case .notApplicable: ""
    }
  }

  private static func tenths(_ number: Int?) -> String {
    number.map { "\($0 / 10).\($0 % 10)" } ?? ""
  }
}
