internal import Templates
internal import WageData

/// What a strip chart shows beside its careers.
struct StripOptions {
  /// The pay periods, of which the chart takes the first that it can.
  var periods: [PayPeriod] = [.year, .hour]

  /// Whether there is a row of all occupations.
  var showsBenchmark = false

  /// The editor's own words over the chart; `nil` for the generated ones.
  var caption: String?

  /// The id of the table with the same figures; absent if it is next to the chart.
  var table = Value.absent

  /// The axis that the chart shares with others; `nil` for the shortest that holds its careers.
  var axis: ChartAxis?

  /// Whether it is the chart of a list, whose table stands beside it: it says what is to be seen, but
  /// neither every row in words nor by name who is left out.
  var isList = false
}
