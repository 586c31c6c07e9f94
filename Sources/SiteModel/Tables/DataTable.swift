internal import SourceText
internal import WageData

/// A file of data that templates may name.
public struct DataTable: Sendable {
  /// The values, which are read when they are needed.
  enum Content: Sendable {
    case rows(CSVTable)
    case tree(DataNode)
  }

  /// The name by which templates name it.
  public let name: String

  /// The file, from the project's root.
  public let path: String

  /// What it holds.
  public let shape: DataShape

  let content: Content

  /// All of its values.
  public var node: DataNode {
    switch content {
    case .tree(let node): node
    case .rows(let table):
      .list(
        (0..<table.count).map { row in
          .record(
            table.columns.enumerated().reduce(into: [:]) { record, column in
              let text = table.text(row: row, column: column.offset)
              if !text.isEmpty { record[column.element] = Self.node(text, column.offset, shape) }
            }
          )
        }
      )
    }
  }

  /// The rows of a CSV file; `nil` for any other.
  var rows: CSVTable? {
    if case .rows(let table) = content { table } else { nil }
  }

  /// What each column of a CSV file holds.
  var columnKinds: [ParamKind] {
    guard case .list(.record(let fields)) = shape else { return [] }
    return fields.map { field in
      switch field.shape {
      case .flag: .flag
      case .url: .url
      case .text, .list, .record: .text
      }
    }
  }

  /// What a cell says of `true` and `false`, which spreadsheets write in capitals; `nil` for other texts.
  static func flag(_ cell: String) -> Bool? {
    switch cell {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  private static func node(_ text: String, _ column: Int, _ shape: DataShape) -> DataNode {
    guard case .list(.record(let fields)) = shape, case .flag = fields[column].shape else {
      return .text(text)
    }
    return .flag(flag(text) ?? false)
  }
}

extension DataTable {
  /// Reads a CSV file, whose first line names the columns.
  ///
  /// - Throws: A report of every row that is no row and of every column that no template could name.
  init(name: String, rowsOf file: SourceFile) throws(DiagnosticReport) {
    let table = try CSVTable(file)
    var report = DiagnosticReport()
    for (number, column) in table.columns.enumerated() where !TemplateName.isValid(column) {
      report.add(ParamFault.name(column), at: table.headerLocation(column: number))
    }
    try report.throwIfErrors()
    let fields = table.columns.indices.map { Self.field($0, of: table) }
    self.init(name: name, path: file.path, shape: .list(.record(fields)), content: .rows(table))
  }

  /// Reads a YAML or JSON file.
  ///
  /// - Throws: A report of what is no YAML, or of entries of one list that are of different shapes.
  init(name: String, treeOf file: SourceFile) throws(DiagnosticReport) {
    var reader = DataTreeReader()
    let read = reader.read(try YAMLReader.value(of: file))
    try reader.report.throwIfErrors()
    let (node, shape) = read ?? (.list([]), .list(nil))
    self.init(name: name, path: file.path, shape: shape, content: .tree(node))
  }

  private static func field(_ column: Int, of table: CSVTable) -> DataShape.Field {
    var shape: DataShape?
    var gap: Int?
    for row in 0..<table.count {
      let text = table.text(row: row, column: column)
      if text.isEmpty {
        gap = gap ?? row
      } else {
        let own: DataShape = flag(text) == nil ? DataShape(ofText: text) : .flag
        shape = shape.map { $0.joined(with: own) ?? .text } ?? own
      }
    }
    return DataShape.Field(
      name: table.columns[column],
      shape: shape ?? .text,
      lackedAt: gap.map { table.location(row: $0, column: column) }
    )
  }
}

extension DataShape {
  /// What a person calls it, with its article.
  var word: TableFault.Word {
    switch self {
    case .text, .url, .flag: .value
    case .list: .list
    case .record: .record
    }
  }
}
