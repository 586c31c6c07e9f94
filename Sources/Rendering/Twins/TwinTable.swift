internal import SiteModel
internal import WageData

/// The rows of data as a file has them, written one after another.
struct TwinTable {
  /// What is written: lines with their ends, or objects with a comma and a line's end between.
  private(set) var bytes: [UInt8] = []

  private let notation: TwinNotation
  // The column of the cell that was written last.
  private var column = TwinColumn.title
  // The text of a cell before it is escaped; kept, so that it need not be made for each.
  private var text: [UInt8] = []

  /// An empty table.
  init(_ notation: TwinNotation) {
    self.notation = notation
    bytes.reserveCapacity(16_384)
  }

  /// Writes the names of the columns.
  mutating func appendNames() {
    bytes += Self.names
    CSVCell.appendLineEnd(to: &bytes)
  }

  /// Writes rows that were written before.
  mutating func append(_ rows: TwinText) {
    separate()
    bytes += rows[notation]
  }

  /// Writes a row.
  mutating func append(_ row: TwinRow) {
    separate()
    bytes += row.subject.head[notation]
    column = .title
    add(.kind, Self.kinds[row.kind])
    if let other = row.comparedWith {
      add(.comparedWith, other.career)
      add(.comparedDataSet, other.dataSet)
    }
    let (measure, period) = (row.place.measure, row.place.period)
    add(.measure, Self.measures[measure.slot])
    if let period { add(.payPeriod, Self.periods[period]) }
    if measure.isWage, row.kind != .ratio { add(.currency, row.subject.currency) }
    add(.prices, row.prices)
    if let figure = row.statement.figure {
      open(Self.column(of: figure.amount))
      FigureFormat.append(datum: figure, to: &bytes)
    }
    add(.status, Self.statuses[Int(row.statement.statuses.rawValue)])
    if let figure = row.statement.figure { addOrigins(of: figure) }
    end()
  }

  private mutating func add(_ column: TwinColumn, _ text: TwinText?) {
    guard let text, !text.isEmpty else { return }
    open(column)
    bytes += text[notation]
  }

  private mutating func addOrigins(of figure: Figure) {
    open(.origin)
    text.removeAll(keepingCapacity: true)
    switch notation {
    case .csv:
      for (index, source) in figure.sources.enumerated() {
        if index > 0 { text.append(UInt8(ascii: " ")) }
        source.appendFragment(to: &text)
      }
      CSVCell.append(text, to: &bytes)
    case .json:
      bytes.append(UInt8(ascii: "["))
      for (index, source) in figure.sources.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        text.removeAll(keepingCapacity: true)
        source.appendFragment(to: &text)
        JSONValue.append(text: text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  // Goes on to a column; empty cells are commas in CSV and are left out in JSON.
  private mutating func open(_ next: TwinColumn) {
    switch notation {
    case .csv: for _ in column.rawValue..<next.rawValue { bytes.append(UInt8(ascii: ",")) }
    case .json: bytes += Self.keys[next.rawValue]
    }
    column = next
  }

  private mutating func separate() {
    guard notation == .json, !bytes.isEmpty else { return }
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func end() {
    switch notation {
    case .csv:
      open(.origin)
      CSVCell.appendLineEnd(to: &bytes)
    case .json: bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func column(of amount: Amount) -> TwinColumn {
    switch amount {
    case .exactly: .value
    case .atLeast: .lowerBound
    case .atMost: .upperBound
    }
  }

  private static let names = Array(TwinColumn.allCases.map(\.name).joined(separator: ",").utf8)
  private static let keys = TwinColumn.allCases.map { Array(",\"\($0.name)\":".utf8) }
  private static let kinds = texts(of: TwinRow.Kind.allCases)
  private static let measures = Measure.allCases.map { TwinText($0.rawValue) }
  private static let periods = texts(of: PayPeriod.allCases)
  private static let statuses = FigureStatuses.every.map { TwinText($0.all.map(\.rawValue)) }

  private static func texts<Word: Hashable & RawRepresentable<String>>(
    of words: [Word]
  ) -> [Word: TwinText] {
    Dictionary(uniqueKeysWithValues: words.map { ($0, TwinText($0.rawValue)) })
  }
}
