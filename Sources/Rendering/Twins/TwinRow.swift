/// A row of the data beside a page, the same for CSV and JSON.
struct TwinRow {
  /// What a cell holds.
  enum Cell {
    case text(String)
    /// A number as machines write it.
    case number(String)
    case texts([String])
  }

  // By the places of the columns.
  private var cells = [Cell?](repeating: nil, count: TwinColumn.allCases.count)

  /// The cell of a column; `nil` if it is empty.
  subscript(column: TwinColumn) -> Cell? {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// Sets the text of a column.
  mutating func set(_ column: TwinColumn, _ text: String) {
    if !text.isEmpty { self[column] = .text(text) }
  }

  /// Sets the texts of a column.
  mutating func set(_ column: TwinColumn, _ texts: [String]) {
    if !texts.isEmpty { self[column] = .texts(texts) }
  }

  /// The row as a line of CSV.
  func appendCSV(to bytes: inout [UInt8]) {
    var line = CSVLine()
    for column in TwinColumn.allCases {
      switch self[column] {
      case nil: line.addEmpty()
      case .text(let text): line.add(text)
      case .number(let number): line.add(number: number)
      case .texts(let texts): line.add(texts.joined(separator: " "))
      }
    }
    line.append(to: &bytes)
  }

  /// The row as a JSON object; what is empty is left out.
  var json: JSONValue {
    .object(
      TwinColumn.allCases.compactMap { column in
        self[column].map { (column.name, Self.json($0)) }
      }
    )
  }

  private static func json(_ cell: Cell) -> JSONValue {
    switch cell {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .texts(let texts): .texts(texts)
    }
  }
}
