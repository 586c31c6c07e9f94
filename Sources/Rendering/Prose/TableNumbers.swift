internal import Templates

/// Numbers the tables, sources and charts of a page.
struct TableNumbers {
  private static let first = (1...40).map { Value.text(Text("wages-\($0)")) }

  private var last = 0
  private var lastChart = 0

  /// The lines that tell all of the source of a data set, by its number.
  private var sources: [Int: Value] = [:]

  /// Starts before the first table.
  init() {}

  /// The next id, such as `wages-1`.
  mutating func next() -> Value {
    last += 1
    return last <= Self.first.count ? Self.first[last - 1] : .text(Text("wages-\(last)"))
  }

  /// The next id of a line that names the source of a data set, and the id of the first such line of the
  /// page where this is a further one.
  mutating func nextSource(of dataSet: Int) -> (id: Value, above: Value) {
    let id = next()
    if let above = sources[dataSet] { return (id, above) }
    sources[dataSet] = id
    return (id, .absent)
  }

  /// The next id of a chart, such as `chart-1`.
  mutating func nextChart() -> Value {
    lastChart += 1
    return .text(Text("chart-\(lastChart)"))
  }
}
