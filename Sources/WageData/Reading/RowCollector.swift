internal import SourceText

/// Keeps the rows that are wanted, one an occupation and all of one scope.
struct RowCollector {
  /// The rows in the order of the file.
  private(set) var rows: [WageEstimates] = []

  /// The scopes in which two wanted rows differ; from then on no row is kept.
  private(set) var mixedScopes: [Scope: RowPlace] = [:]

  private var positions: [OccupationCode: Int] = [:]
  private var firstScope: [Scope: Range<Int>] = [:]

  /// Keeps a row, unless a row of the same occupation on a finer level is kept.
  mutating func add(
    _ values: RowValues,
    of row: RowScanner,
    _ reader: RowReader,
    in bytes: Span<UInt8>
  ) {
    compareScope(of: row, reader, in: bytes)
    guard mixedScopes.isEmpty else { return rows.removeAll() }
    let estimates = makeEstimates(values, of: row, reader, in: bytes)
    guard let position = positions[estimates.occupation] else {
      positions[estimates.occupation] = rows.count
      return rows.append(estimates)
    }
    if Self.rank(of: estimates.group) > Self.rank(of: rows[position].group) {
      rows[position] = estimates
    }
  }

  private mutating func compareScope(
    of row: RowScanner,
    _ reader: RowReader,
    in bytes: Span<UInt8>
  ) {
    for scope in Scope.allCases {
      guard let cell = reader.cell(scope.field, of: row, in: bytes) else { continue }
      guard let first = firstScope[scope] else {
        firstScope[scope] = cell
        continue
      }
      if mixedScopes[scope] == nil, !bytes.areEqual(first, cell) { mixedScopes[scope] = row.place }
    }
  }

  private func makeEstimates(
    _ values: RowValues,
    of row: RowScanner,
    _ reader: RowReader,
    in bytes: Span<UInt8>
  ) -> WageEstimates {
    WageEstimates(
      occupation: OccupationCode(reader.text(.occupation, of: row, in: bytes)),
      title: reader.text(.title, of: row, in: bytes),
      group: reader.text(.group, of: row, in: bytes),
      line: row.place.line,
      employment: values.employment,
      employmentPRSE: values.employmentPRSE.value,
      meanPRSE: values.meanPRSE.value,
      hourly: values.hourly,
      annual: values.annual,
      isAnnualOnly: values.isAnnualOnly,
      isHourlyOnly: values.isHourlyOnly
    )
  }

  // From 2017 a group of one occupation is listed with it, as `broad` beside `detailed`.
  private static func rank(of group: String) -> Int {
    ["total", "major", "minor", "broad", "detailed"].firstIndex(of: group.lowercased()) ?? -1
  }
}
