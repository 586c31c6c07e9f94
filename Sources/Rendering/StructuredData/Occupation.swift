internal import Localization
internal import SiteModel
internal import WageData

/// A career as an occupation of schema.org, with the wages that are published of it.
struct Occupation {
  let career: Career
  let url: String
  let area: String

  /// The figures; `nil` without a data set.
  let column: CareerColumn?

  /// The occupation.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("@type", .text("Occupation")), ("name", .text(career.header.title)),
      ("description", .text(career.header.description)),
      ("occupationalCategory", .texts(career.codes.all.map(\.text))),
      ("mainEntityOfPage", .text(url)),
    ]
    let salaries = column.map { column in
      [(PayPeriod.year, "P1Y"), (.hour, "PT1H")].compactMap { salary(column, $0, duration: $1) }
    }
    if let salaries, !salaries.isEmpty {
      let location = JSONValue.object([
        ("@type", .text("AdministrativeArea")), ("name", .text(area)),
      ])
      members += [("occupationLocation", location), ("estimatedSalary", .list(salaries))]
    }
    return .object(members)
  }

  // Published numbers only: no bound, nothing converted, and never the mean for the median.
  private func salary(
    _ column: CareerColumn,
    _ period: PayPeriod,
    duration: String
  ) -> JSONValue? {
    let amounts = Measure.percentiles.compactMap { measure -> (String, JSONValue)? in
      guard let figure = column.figure(measure, period),
        case .exactly = figure.amount
      else { return nil }
      return (Self.name(of: measure), .number(FigureFormat.datum(figure)))
    }
    guard !amounts.isEmpty else { return nil }
    return .object(
      [
        ("@type", .text("MonetaryAmountDistribution")),
        ("currency", .text(column.dataSet.record.currency)), ("duration", .text(duration)),
      ] + amounts
    )
  }

  private static func name(of percentile: Measure) -> String {
    switch percentile {
    case .p10: "percentile10"
    case .p25: "percentile25"
    case .median: "median"
    case .p75: "percentile75"
    case .p90: "percentile90"
    case .mean, .employment: preconditionFailure("only percentiles are told")
    }
  }
}
