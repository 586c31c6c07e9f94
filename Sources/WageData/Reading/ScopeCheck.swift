/// Checks after the last row that the wanted rows are of one scope, and that the wanted scope exists.
struct ScopeCheck {
  let selection: RowSelection
  let layout: Layout
  let header: RowPlace

  /// Reports scopes in which the wanted rows differ, and wanted scopes that no row had.
  func check(
    unseen: Set<Scope>,
    mixed: [Scope: RowPlace],
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    for scope in Scope.allCases {
      if let place = mixed[scope] {
        let fault = DataSetFault.severalScopes(scope, names: names(of: scope, in: bytes))
        add(fault, scope, at: place, in: bytes, faults: &faults)
      }
      if unseen.contains(scope), let wanted = selection[scope] {
        let fault = DataSetFault.scopeNotFound(
          scope,
          wanted: wanted,
          names: names(of: scope, in: bytes)
        )
        add(fault, scope, at: header, in: bytes, faults: &faults)
      }
    }
  }

  private func names(of scope: Scope, in bytes: Span<UInt8>) -> [String] {
    ScopeNames.all(of: scope, layout: layout, rowsFrom: header, in: bytes)
  }

  /// Points at the cell of the scope in the row that starts at a place.
  private func add(
    _ fault: DataSetFault,
    _ scope: Scope,
    at place: RowPlace,
    in bytes: Span<UInt8>,
    faults: inout FaultList
  ) {
    var row = RowScanner(at: place)
    var ignored = FaultList(path: "")
    _ = row.advance(in: bytes, faults: &ignored)
    let column = layout.column(of: scope.field) ?? layout.column(of: .areaTitle) ?? 0
    faults.add(fault, at: bytes.trimmed(row.cells[column]), in: bytes, after: place)
  }
}
