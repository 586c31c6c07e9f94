/// What stands in many rows of data, written once in both notations.
struct TwinText: Sendable {
  private let csv: [UInt8]
  private let json: [UInt8]

  /// Whether a cell would be empty.
  let isEmpty: Bool

  /// A text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var cell: [UInt8] = []
    CSVCell.append(bytes, to: &cell)
    csv = cell
    json = JSONValue.text(text).bytes
    isEmpty = bytes.isEmpty
  }

  /// Several texts in one cell.
  init(_ texts: [String]) {
    let bytes = Array(texts.joined(separator: " ").utf8)
    var cell: [UInt8] = []
    CSVCell.append(bytes, to: &cell)
    csv = cell
    json = JSONValue.texts(texts).bytes
    isEmpty = texts.isEmpty
  }

  /// Whole cells or rows.
  ///
  /// - Parameter write: Writes them in a notation.
  init(_ write: (TwinNotation) -> [UInt8]) {
    csv = write(.csv)
    json = write(.json)
    isEmpty = csv.isEmpty
  }

  /// The text in a notation.
  subscript(notation: TwinNotation) -> [UInt8] {
    switch notation {
    case .csv: csv
    case .json: json
    }
  }
}
