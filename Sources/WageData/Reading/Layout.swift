internal import SourceText

/// Which column of a file holds what, found by the names in its first row.
struct Layout {
  /// How many cells every row has.
  let columnCount: Int

  /// The names of the wage and employment columns, as the file writes them.
  let columnNames: ColumnNames

  private let names: [String]

  // The column of each field by its raw value; -1 where the file has none.
  private let columns: [Int]

  /// Matches the names of the header without regard to case, order and vintage.
  ///
  /// - Throws: A report of duplicate names and of missing columns.
  init(header: RowScanner, in bytes: Span<UInt8>, path: String) throws(DiagnosticReport) {
    let names = header.cells.map { bytes.cellText($0) }
    var faults = FaultList(path: path)
    var columns = [Int](repeating: -1, count: Field.allCases.count)
    var firstColumns: [String: Int] = [:]
    for (column, name) in names.enumerated() {
      // "loc quotient" and loc_quotient are one name.
      let key = String(name.lowercased().map { $0 == " " ? "_" : $0 })
      let field = Field.byName[key]
      let earlier = firstColumns[key] ?? field.flatMap { Self.column(columns[$0.rawValue]) }
      if let earlier, !key.isEmpty {
        let fault = DataSetFault.duplicateColumn(name: name, first: earlier + 1)
        faults.add(fault, at: header.cells[column], in: bytes, after: header.place)
      } else {
        firstColumns[key] = column
        if let field { columns[field.rawValue] = column }
      }
    }
    self.names = names
    self.columns = columns
    columnCount = names.count
    columnNames = Self.columnNames(columns, names: names)
    checkColumns(names: names, header: header, in: bytes, faults: &faults)
    try faults.finished.throwIfErrors()
  }

  /// The column of a field, counted from 0; `nil` if the file has none.
  @inline(__always)
  func column(of field: Field) -> Int? {
    Self.column(columns[field.rawValue])
  }

  /// The name of a field's column as the file writes it, or its common name.
  func name(of field: Field) -> String {
    column(of: field).map { names[$0] } ?? field.names[0]
  }

  @inline(__always)
  private static func column(_ column: Int) -> Int? {
    column < 0 ? nil : column
  }

  private static func columnNames(_ columns: [Int], names: [String]) -> ColumnNames {
    var found: [ColumnNames.Cell: String] = [:]
    for measure in Measure.wages {
      for period in PayPeriod.allCases {
        guard let column = column(columns[Field.wage(measure, per: period).rawValue]) else {
          continue
        }
        found[ColumnNames.Cell(measure: measure, period: period)] = names[column]
      }
    }
    if let column = column(columns[Field.employment.rawValue]) {
      found[ColumnNames.Cell(measure: .employment, period: nil)] = names[column]
    }
    return ColumnNames(found)
  }

  private func checkColumns(
    names: [String],
    header: RowScanner,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    let range = header.place.offset..<header.end
    let separator = ForeignSeparator(in: names)
    let unknown = names.filter { Field.byName[$0.lowercased()] == nil }
    if column(of: .occupation) == nil {
      let nearest = NearestName.of("occ_code", among: unknown)
      let fault = DataSetFault.missingColumn(
        name: "occ_code",
        nearest: nearest,
        separator: separator
      )
      faults.add(fault, at: range, in: bytes, after: header.place)
      // All columns are missing for one reason.
      if separator != nil { return }
    }
    let wages = Measure.wages.flatMap { [Field.wage($0, per: .hour), Field.wage($0, per: .year)] }
    guard wages.allSatisfy({ column(of: $0) == nil }) else { return }
    let nearest = unknown.compactMap { name in
      NearestName.of(name, among: wages.flatMap(\.names)).map { (name, $0) }
    }
    let fault = DataSetFault.noWageColumn(found: nearest.first?.0, nearest: nearest.first?.1)
    faults.add(fault, at: range, in: bytes, after: header.place)
  }
}
