public import SourceText

/// A CSV file that holds no wages: the cells of some of its columns, which stand in any order.
public struct CSVTable: Sendable {
  private struct Row: Sendable {
    let place: RowPlace
    let cells: [Range<Int>]
  }

  private let file: SourceFile
  private let rows: [Row]
  private let header: Row

  /// The names of the columns that are read, in their order.
  public let columns: [String]

  /// Reads a file; other columns than the wanted ones are passed over.
  ///
  /// - Parameters:
  ///   - file: The file, its columns named in its first line, whatever the case of their letters.
  ///   - columns: The names of the wanted columns, in lower case.
  /// - Throws: A report of every column that is missing or doubled and of every row that is no row.
  public init(_ file: SourceFile, columns: [String]) throws(DiagnosticReport) {
    var faults = FaultList(path: file.path)
    var scanner = RowScanner(at: RowPlace(offset: file.start, line: 1))
    let hasHeader = scanner.advance(in: file.bytes.span, faults: &faults)
    let header = hasHeader ? scanner : RowScanner(at: scanner.place)
    let numbers = Self.numbers(of: columns, in: header, file, &faults)
    var rows: [Row] = []
    while scanner.advance(in: file.bytes.span, faults: &faults) {
      guard scanner.isTerminated, Self.isWhole(scanner, header, file, &faults) else { continue }
      let cells = numbers.map { number in number.map { scanner.cells[$0] } ?? 0..<0 }
      rows.append(Row(place: scanner.place, cells: cells))
    }
    try faults.finished.throwIfErrors()
    self.file = file
    self.rows = rows
    self.columns = columns
    self.header = Row(place: header.place, cells: numbers.map { header.cells[$0 ?? 0] })
  }

  /// Reads a file with all of its columns, under the names that its first line gives them.
  ///
  /// - Throws: A report of every column that is doubled and of every row that is no row.
  public init(_ file: SourceFile) throws(DiagnosticReport) {
    var faults = FaultList(path: file.path)
    var scanner = RowScanner(at: RowPlace(offset: file.start, line: 1))
    _ = scanner.advance(in: file.bytes.span, faults: &faults)
    let bytes = file.bytes.span
    let columns = scanner.cells.map { bytes.cellText($0).lowercased() }
    try self.init(file, columns: columns)
  }

  /// The file, from the project's root.
  public var path: String { file.path }

  /// The place of the name of a column, which is given by its number among those that are read, from 0.
  public func headerLocation(column: Int) -> SourceLocation {
    let cell = file.bytes.span.trimmed(header.cells[column])
    return header.place.location(of: cell, in: file.bytes.span, path: file.path)
  }

  /// The number of rows below the header.
  public var count: Int { rows.count }

  /// The trimmed text of a cell.
  ///
  /// - Parameters:
  ///   - row: The number of the row, from 0.
  ///   - column: The number of the column among the wanted ones, from 0.
  /// - Returns: The text without quotation marks around it; perhaps empty.
  public func text(row: Int, column: Int) -> String {
    file.bytes.span.cellText(rows[row].cells[column])
  }

  /// The place of a cell.
  ///
  /// - Parameters:
  ///   - row: The number of the row, from 0.
  ///   - column: The number of the column among the wanted ones, from 0.
  /// - Returns: The place of the cell's content.
  public func location(row: Int, column: Int) -> SourceLocation {
    let cell = file.bytes.span.trimmed(rows[row].cells[column])
    return rows[row].place.location(of: cell, in: file.bytes.span, path: file.path)
  }

  private static func numbers(
    of columns: [String],
    in header: RowScanner,
    _ file: SourceFile,
    _ faults: inout FaultList
  ) -> [Int?] {
    let bytes = file.bytes.span
    let names = header.cells.map { bytes.cellText($0).lowercased() }
    return columns.map { column in
      guard let number = names.firstIndex(of: column) else {
        let nearest = NearestName.of(column, among: names.filter { !columns.contains($0) })
        let separator = ForeignSeparator(in: names)
        let fault = DataSetFault.missingColumn(
          name: column,
          nearest: separator == nil ? nearest : nil,
          separator: separator
        )
        let line = header.place.offset..<header.end
        faults.add(fault, at: line, in: bytes, after: header.place)
        return nil
      }
      for other in names.indices.dropFirst(number + 1) where names[other] == column {
        let fault = DataSetFault.duplicateColumn(name: column, first: number + 1)
        faults.add(fault, at: header.cells[other], in: bytes, after: header.place)
      }
      return number
    }
  }

  private static func isWhole(
    _ row: RowScanner,
    _ header: RowScanner,
    _ file: SourceFile,
    _ faults: inout FaultList
  ) -> Bool {
    let (count, expected) = (row.cells.count, header.cells.count)
    guard count != expected else { return true }
    let fault = DataSetFault.wrongRowLength(cells: count, columns: expected)
    let range = count < expected ? row.end..<row.end : row.cells[expected].lowerBound..<row.end
    faults.add(fault, at: range, in: file.bytes.span, after: row.place)
    return false
  }
}
