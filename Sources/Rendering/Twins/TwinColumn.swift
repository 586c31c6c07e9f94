/// A column of the data beside a page; the raw value is its place, from 0.
enum TwinColumn: Int, CaseIterable {
  /// The id of the data set.
  case dataSet

  /// The month that the figure speaks of.
  case period

  /// The area that it speaks of.
  case area

  /// The code of the occupation in the data set's classification.
  case occupation

  /// The id of the career, the same in every language; `all` for all occupations together.
  case career

  /// The title of the career in the page's language.
  case title

  /// What the figure is: `estimate`, `real` (in the prices of another month), `difference` or `ratio`.
  case kind

  /// The id of the other career of a difference or ratio.
  case comparedWith

  /// The data set of the other career.
  case comparedDataSet

  /// What is measured.
  case measure

  /// The time that a wage pays for.
  case payPeriod

  /// The currency's ISO 4217 code.
  case currency

  /// The month in whose prices a wage is told; empty where it is told in those of its own time.
  case prices

  /// The number, if it is known exactly.
  case value

  /// What the number is at least, if no more is known.
  case lowerBound

  /// What the number is at most, if no more is known.
  case upperBound

  /// The letters that explain a missing or special figure.
  case status

  /// The rows and columns of the data sets from which the figure comes.
  case origin

  /// The name of the column in CSV and JSON.
  var name: String {
    switch self {
    case .dataSet: "data_set"
    case .period: "reference_period"
    case .area: "area"
    case .occupation: "occupation_code"
    case .career: "career"
    case .title: "title"
    case .kind: "kind"
    case .comparedWith: "compared_with"
    case .comparedDataSet: "compared_data_set"
    case .measure: "measure"
    case .payPeriod: "pay_period"
    case .currency: "currency"
    case .prices: "prices"
    case .value: "value"
    case .lowerBound: "lower_bound"
    case .upperBound: "upper_bound"
    case .status: "status"
    case .origin: "origin"
    }
  }

  /// What may stand in a column.
  enum Kind {
    case text
    case month
    case number
    /// Texts with a space between.
    case texts
  }

  /// What may stand in the column.
  var content: Kind {
    switch self {
    case .period, .prices: .month
    case .value, .lowerBound, .upperBound: .number
    case .status, .origin: .texts
    case .dataSet, .area, .occupation, .career, .title, .kind, .comparedWith, .comparedDataSet,
      .measure, .payPeriod, .currency:
      .text
    }
  }

  /// Whether no cell of the column is empty.
  var isRequired: Bool {
    switch self {
    case .dataSet, .period, .area, .career, .title, .kind, .measure: true
    case .occupation, .comparedWith, .comparedDataSet, .payPeriod, .currency, .prices, .value,
      .lowerBound,
      .upperBound, .status, .origin:
      false
    }
  }

  /// The columns that together name a row.
  static let key: [TwinColumn] = [
    .dataSet, .career, .kind, .comparedWith, .comparedDataSet, .measure, .payPeriod, .prices,
  ]
}
