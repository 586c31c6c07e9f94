internal import Templates

/// Numbers the tables, sources and charts of a page.
struct TableNumbers {
  private static let first = (1...40).map { Value.text(Text("wages-\($0)")) }

  private let prefix: String
  private var last = 0
  private var lastChart = 0

  /// The lines that tell all of the source of a data set, by its number.
  private var sources: [Int: Value] = [:]

  /// Starts before the first table; the prefix stands before every id where parts of a page are numbered
  /// apart.
  init(prefix: String = "") {
    self.prefix = prefix
  }

  /// The next id, such as `wages-1`.
  mutating func next() -> Value {
    last += 1
    guard prefix.isEmpty, last <= Self.first.count else {
      return .text(Text("\(prefix)wages-\(last)"))
    }
    return Self.first[last - 1]
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
    return .text(Text("\(prefix)chart-\(lastChart)"))
  }
}
