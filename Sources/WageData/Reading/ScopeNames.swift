/// Lists the areas, industries or owners that a file holds; read again only where that is at fault.
enum ScopeNames {
  /// The most names that are collected.
  static let limit = 2_000

  /// The distinct cells of a scope in the order of the file, an area with its title where it has one.
  static func all(
    of scope: Scope,
    layout: Layout,
    rowsFrom header: RowPlace,
    in bytes: Span<UInt8>
  ) -> [String] {
    var scanner = RowScanner(at: header)
    var ignored = FaultList(path: "")
    var seen: Set<String> = []
    var names: [String] = []
    _ = scanner.advance(in: bytes, faults: &ignored)
    while names.count < limit, scanner.advance(in: bytes, faults: &ignored) {
      guard scanner.cells.count == layout.columnCount,
        let column = layout.column(of: scope.field)
      else { continue }
      var name = bytes.cellText(scanner.cells[column])
      if scope == .area, let column = layout.column(of: .areaTitle) {
        name += " (\(bytes.cellText(scanner.cells[column])))"
      }
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
