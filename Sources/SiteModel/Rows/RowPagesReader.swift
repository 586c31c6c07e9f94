internal import SourceText
internal import WageData

/// Makes the pages of rows that site.yml asks for.
struct RowPagesReader {
  private let tables: [DataTable]
  private let declaredTables: [String]
  private var found = DiagnosticReport()
  private var faults = 0
  private var firstUnlisted: SourceLocation?

  /// How many faults of rows are listed.
  private static let mostFaults = 20

  /// What is wrong; of a table with a fault in every row the first of them.
  var report: DiagnosticReport {
    guard let firstUnlisted else { return found }
    var report = found
    let count = faults - Self.mostFaults
    report.add(DataSetFault.further(count: count, severity: .error), at: firstUnlisted)
    return report
  }

  /// Prepares to make pages.
  ///
  /// - Parameters:
  ///   - tables: The tables that could be read.
  ///   - declared: The names of all tables.
  init(_ tables: [DataTable], declared: [String]) {
    self.tables = tables
    declaredTables = declared
  }

  /// The pages of a language.
  mutating func read(_ declarations: [RowPagesDeclaration], in language: LanguageTag) -> RowPages {
    var groups: [RowPages.Group] = []
    for (number, declaration) in declarations.enumerated() {
      guard let patterns = declaration.patterns[language], let data = dataTable(of: declaration),
        let rows = data.rows
      else { continue }
      let path = addressPattern(patterns.path, rows)
      let title = pattern(patterns.title, rows)
      let description = pattern(patterns.description, rows)
      guard let path, let title, let description else { continue }
      let group = RowPages.Group(
        declaration: number,
        table: rows,
        kinds: data.columnKinds,
        template: declaration.template,
        path: path,
        title: title,
        description: description,
        start: groups.last.map { $0.start + $0.table.count } ?? 0
      )
      check(group)
      groups.append(group)
    }
    let pages = RowPages(groups: groups)
    if faults == 0 { checkAddresses(pages) }
    return pages
  }

  private mutating func dataTable(of declaration: RowPagesDeclaration) -> DataTable? {
    guard let table = tables.first(where: { $0.name == declaration.table }) else {
      // Of a table that could not be read the faults were told.
      guard !declaredTables.contains(declaration.table) else { return nil }
      let nearest = NearestName.of(declaration.table, among: declaredTables)
      let fault = TableFault.unknownTable(declaration.table, nearest: nearest)
      found.add(fault, at: declaration.tablePlace.location)
      return nil
    }
    if table.rows == nil {
      let fault = TableFault.withoutRows(path: table.path)
      found.add(fault, at: declaration.tablePlace.location)
      return nil
    }
    return table
  }

  private mutating func pattern(_ pattern: WrittenPattern, _ table: CSVTable) -> RowPattern? {
    RowPattern(pattern, columns: table.columns, of: table.path, report: &found)
  }

  // What stands between the columns of an address is a part of it too.
  private mutating func addressPattern(
    _ written: WrittenPattern,
    _ table: CSVTable
  ) -> RowPattern? {
    guard let pattern = pattern(written, table) else { return nil }
    let parts = pattern.text { _ in "x" }.split(separator: "/", omittingEmptySubsequences: false)
    if parts.allSatisfy({ PathSegment.isValid(String($0)) }) { return pattern }
    let fault = YAMLFault.wrongValue(key: written.key, wanted: .rowPattern, nearest: nil)
    found.add(fault, at: written.place.location)
    return nil
  }

  private mutating func check(_ group: RowPages.Group) {
    let table = group.table
    let addressed = Set(group.path.columns)
    let needed = addressed.union(group.title.columns).union(group.description.columns).sorted()
    for row in 0..<table.count {
      for column in needed {
        let text = table.text(row: row, column: column)
        if text.isEmpty {
          add(.emptyCell(column: table.columns[column]), row, column, of: table)
        } else if addressed.contains(column), !PathSegment.isValid(text) {
          let suggestion = PathSegment.suggestion(for: text)
          add(.address(text, suggestion: suggestion), row, column, of: table)
        }
      }
    }
  }

  private mutating func checkAddresses(_ pages: RowPages) {
    var first = (addresses: [String: Int](), titles: [String: Int](), descriptions: [String: Int]())
    for group in pages.groups {
      for row in 0..<group.table.count {
        let page = group.start + row
        let address = pages.name(page)
        let title = pages.title(page)
        let description = group.text(group.description, row)
        if let other = first.addresses.updateValue(page, forKey: address) {
          add(.sameAddress(address), row, group.path, of: group, first: pages.location(other))
        } else if let other = first.titles.updateValue(page, forKey: title) {
          add(.sameTitle(title), row, group.title, of: group, first: pages.location(other))
        } else if let other = first.descriptions.updateValue(page, forKey: description) {
          add(.sameDescription, row, group.description, of: group, first: pages.location(other))
        }
      }
    }
  }

  private mutating func add(
    _ fault: TableFault,
    _ row: Int,
    _ pattern: RowPattern,
    of group: RowPages.Group,
    first: SourceLocation
  ) {
    add(fault, row, pattern.columns.last ?? 0, of: group.table, first: first)
  }

  private mutating func add(
    _ fault: TableFault,
    _ row: Int,
    _ column: Int,
    of table: CSVTable,
    first: SourceLocation? = nil
  ) {
    faults += 1
    let place = table.location(row: row, column: column)
    let notes = first.map { [Note(.first, "\($0)", at: $0)] } ?? []
    if faults <= Self.mostFaults {
      found.add(fault, at: place, notes: notes)
    } else if firstUnlisted == nil {
      firstUnlisted = SourceLocation(
        path: place.path,
        line: place.line,
        column: place.column,
        text: nil
      )
    }
  }
}
