internal import WageData

/// Which column of a downloaded file holds what.
struct FileColumns {
  /// The names as the file writes them.
  let names: [String]

  /// The columns that hold wages.
  let wages: [(column: Int, measure: Measure, period: PayPeriod)]

  /// The columns that say that only wages by one period are published.
  let flags: Set<Int>

  private let fields: [Field: Int]
  private let titles: [Scope: Int]

  /// Matches the names of a header; of two columns with one name the first counts.
  init(_ header: CellRows?, in bytes: Span<UInt8>) {
    let names = (0..<(header?.count ?? 0)).map { header?.text($0, in: bytes) ?? "" }
    self.names = names
    let keys = names.map { $0.lowercased().replacing(" ", with: "_") }
    fields = Dictionary(
      keys.enumerated().compactMap { index, key in Field.byName[key].map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    let fields = fields
    wages = PayPeriod.allCases.flatMap { period in
      Measure.wages.compactMap { measure in
        fields[Field.wage(measure, per: period)].map { ($0, measure, period) }
      }
    }
    flags = Set([Field.annualOnly, .hourlyOnly].compactMap { fields[$0] })
    titles = [
      // The files of the states call the area's name `state` until 2018.
      .area: fields[.areaTitle] ?? keys.firstIndex(of: "state"),
      .industry: keys.firstIndex(of: "naics_title"),
    ].compactMapValues { $0 }
  }

  /// Every column.
  var indices: Range<Int> { names.indices }

  /// The column of a field, counted from 0; `nil` if the file has none.
  subscript(field: Field) -> Int? { fields[field] }

  /// The name of a column.
  func name(of column: Int) -> String { names[column] }

  /// The column with the code of an area, an industry or an owner.
  func code(of scope: Scope) -> Int? {
    switch scope {
    case .area: fields[.area]
    case .industry: fields[.industry]
    case .ownership: fields[.ownership]
    }
  }

  /// The column with the name of an area or an industry.
  func title(of scope: Scope) -> Int? { titles[scope] }

  /// The fields of the file in the order of its columns, each with the name of its column.
  var ordered: [(field: Field, name: String)] {
    fields.sorted { $0.value < $1.value }.map { ($0.key, names[$0.value]) }
  }
}
