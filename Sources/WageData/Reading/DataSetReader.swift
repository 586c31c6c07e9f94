public import SourceText

/// Reads the wage estimates of a CSV file, of any vintage of the OEWS or in its columns.
///
/// Every row is checked, the wanted ones are kept. Of the others the reader keeps 11 to 22 bytes
/// each, so that a row that stands twice is found.
public struct DataSetReader: Sendable {
  private let id: String
  private let path: String
  private let record: SourceRecord
  private let selection: RowSelection

  /// Prepares to read a file.
  ///
  /// - Parameters:
  ///   - id: The name by which pages call the data set.
  ///   - path: The file's path from the project's root, as reports show it.
  ///   - record: Where the figures come from.
  ///   - selection: Which rows are kept; all of them unless said.
  public init(id: String, path: String, record: SourceRecord, selection: RowSelection = .all) {
    self.id = id
    self.path = path
    self.record = record
    self.selection = selection
  }

  /// Reads a file that is held in an array.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The wanted rows and the warnings.
  /// - Throws: A report of all faults, at most 20 errors and 20 warnings with their places.
  public func read(_ bytes: [UInt8]) throws(DiagnosticReport) -> DataSet {
    try read(bytes.span)
  }

  /// Reads a file where it lies, which may be mapped memory.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The wanted rows and the warnings.
  /// - Throws: A report of all faults, at most 20 errors and 20 warnings with their places.
  public func read(_ bytes: Span<UInt8>) throws(DiagnosticReport) -> DataSet {
    guard bytes.count < RowKeys.mostBytes else {
      throw DiagnosticReport(DataSetFault.tooLarge, at: SourceLocation(path: path))
    }
    let start = try EncodingCheck.startOfText(in: bytes, path: path)
    var faults = FaultList(path: path)
    var scanner = RowScanner(at: RowPlace(offset: start, line: 1))
    guard scanner.advance(in: bytes, faults: &faults) else {
      throw DiagnosticReport(DataSetFault.emptyFile, at: SourceLocation(path: path))
    }
    try faults.finished.throwIfErrors()
    let layout = try Layout(header: scanner, in: bytes, path: path)
    let header = scanner.place
    try checkColumns(of: layout, header: scanner, in: bytes)
    let reader = RowReader(layout: layout, topCode: record.topCode)
    let rows = readRows(&scanner, reader, header: header, in: bytes, faults: &faults)
    let report = faults.finished
    try report.throwIfErrors()
    return DataSet(
      id: id,
      path: path,
      record: record,
      columns: layout.columnNames,
      rows: rows,
      warnings: report
    )
  }

  /// A selection by a scope needs the column of that scope.
  private func checkColumns(
    of layout: Layout,
    header: RowScanner,
    in bytes: Span<UInt8>
  ) throws(DiagnosticReport) {
    var faults = FaultList(path: path)
    for scope in Scope.allCases where selection[scope] != nil {
      guard layout.column(of: scope.field) == nil else { continue }
      if scope == .area, layout.column(of: .areaTitle) != nil { continue }
      let fault = DataSetFault.missingColumn(name: scope.field.names[0], nearest: nil)
      faults.add(fault, at: header.place.offset..<header.end, in: bytes, after: header.place)
    }
    try faults.finished.throwIfErrors()
  }

  private func readRows(
    _ scanner: inout RowScanner,
    _ reader: RowReader,
    header: RowPlace,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> [WageEstimates] {
    var keys = RowKeys(layout: reader.layout)
    var filter = RowFilter(selection)
    var collector = RowCollector()
    var hasRows = false
    while scanner.advance(in: bytes, faults: &faults) {
      hasRows = true
      guard isComplete(scanner, reader, in: bytes, faults: &faults) else { continue }
      checkKey(of: scanner, reader, keys: &keys, in: bytes, faults: &faults)
      let values = reader.values(of: scanner, in: bytes, faults: &faults)
      let isWanted = filter.accepts(scanner, reader, in: bytes)
      reader.check(values, of: scanner, in: bytes, isWanted: isWanted, faults: &faults)
      if isWanted { collector.add(values, of: scanner, reader, in: bytes) }
    }
    let end = ScopeCheck(selection: selection, layout: reader.layout, header: header)
    if hasRows {
      end.check(unseen: filter.unseen, mixed: collector.mixedScopes, in: bytes, faults: &faults)
    } else {
      faults.add(.noRows, at: header.offset..<scanner.end, in: bytes, after: header)
    }
    return collector.rows
  }

  private func isComplete(
    _ row: RowScanner,
    _ reader: RowReader,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) -> Bool {
    guard row.isTerminated else { return false }
    let (count, expected) = (row.cells.count, reader.layout.columnCount)
    if count == expected {
      guard let code = reader.cell(.occupation, of: row, in: bytes), code.isEmpty else {
        return true
      }
      faults.add(.missingOccupation, at: code, in: bytes, after: row.place)
      return false
    }
    let fault = DataSetFault.wrongRowLength(cells: count, columns: expected)
    let range = count < expected ? row.end..<row.end : row.cells[expected].lowerBound..<row.end
    faults.add(fault, at: range, in: bytes, after: row.place)
    return false
  }

  private func checkKey(
    of row: RowScanner,
    _ reader: RowReader,
    keys: inout RowKeys,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    guard let earlier = keys.insert(row, in: bytes),
      let cell = reader.cell(.occupation, of: row, in: bytes)
    else { return }
    let fault = DataSetFault.duplicateRow(OccupationCode(bytes.text(cell)))
    // The line of the first costs a pass over the file, so only what is listed gets it.
    let notes = faults.lists(fault) ? [note(ofRowAt: earlier, in: bytes)] : []
    faults.add(fault, at: cell, in: bytes, after: row.place, notes: notes)
  }

  private func note(ofRowAt offset: Int, in bytes: Span<UInt8>) -> Note {
    let location = RowPlace(offset: 0, line: 1).location(
      of: offset..<offset,
      in: bytes,
      path: path
    )
    let line = SourceLocation(path: path, line: location.line)
    return Note(.first, "\(line)", at: line)
  }
}

extension RowSelection {
  /// The wanted name of a scope.
  subscript(scope: Scope) -> String? {
    switch scope {
    case .area: area
    case .industry: industry
    case .ownership: ownership
    }
  }
}
