internal import CalendarDates
internal import WageData

/// What BLS publishes of the estimates of a year beside the figures.
struct Vintage {
  /// The classification of the occupations.
  let classification: String

  /// From which amounts on wages are hidden.
  let topCode: TopCode

  /// The estimates of a month; `nil` for a month of which nothing is known yet.
  init?(_ period: Month) {
    switch period.year {
    case 2002...2009: classification = "soc-2000"
    case 2010...2018: classification = "soc-2010"
    case 2019...2025: classification = "soc-2018"
    case _: return nil
    }
    switch period.year {
    case 2002...2007: topCode = .wages(hour: 7_000, year: 14_560_000)
    case 2008...2010: topCode = .wages(hour: 8_000, year: 16_640_000)
    case 2011...2015: topCode = .wages(hour: 9_000, year: 18_720_000)
    case 2016...2021: topCode = .wages(hour: 10_000, year: 20_800_000)
    case 2022...2024: topCode = .wages(hour: 11_500, year: 23_920_000)
    case _: topCode = .absent
    }
  }
}

extension Month {
  // From the estimates of May 2020 on.
  private static let renaming = 2020
  private static let modelBased = Month("2021-05")

  /// The name of the publication at that time.
  var publicationTitle: String {
    year < Self.renaming
      ? "Occupational Employment Statistics" : "Occupational Employment and Wage Statistics"
  }

  /// Whether the estimates are made by a model (MB3), as from May 2021 on.
  var isModelBased: Bool { Self.modelBased.map { self >= $0 } ?? false }

  /// The month at which the series breaks.
  static var breakOfSeries: SeriesBreak? {
    modelBased.map { SeriesBreak(period: $0, why: "model-based estimates") }
  }
}
