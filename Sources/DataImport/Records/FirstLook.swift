internal import SourceText
internal import WageData

/// What a pass over all rows of a file finds: its areas and occupations, and cells that no published
/// file has.
struct FirstLook {
  /// The areas, industries and owners of the rows that the other wishes leave, as the file orders them.
  private(set) var scopes: [Scope: [ScopeValue]] = [:]

  /// The occupations in the wanted scope.
  private(set) var occupations: Set<String> = []

  /// Whether a wage is hidden.
  private(set) var hidesWages = false

  /// The cells that no published file has, and wages at or above a limit.
  private(set) var report = DiagnosticReport()

  /// The percentiles at or above the limit.
  private(set) var aboveLimit = DiagnosticReport()

  private let columns: FileColumns
  private let request: ImportRequest
  private let limit: TopCode
  private var seen: [Scope: Set<String>] = [:]

  private static let mostFaults = 20
  private static let foreignWords: Set<String> = [
    "null", "nan", "none", "na", "n/a", "#n/a", "#null!", "#ref!", "#value!", "#div/0!", "#num!",
    "#name?", "-", "--", "nil", "missing", "undefined",
  ]

  /// Looks at every row.
  init(_ bytes: Span<UInt8>, _ request: ImportRequest, limit: TopCode) {
    var rows = CellRows(bytes, path: request.file)
    let hasHeader = rows.advance(in: bytes)
    columns = FileColumns(hasHeader ? rows : nil, in: bytes)
    self.request = request
    self.limit = limit
    while rows.advance(in: bytes) {
      checkWords(rows, in: bytes)
      checkWages(rows, in: bytes)
      collect(rows, in: bytes)
    }
  }

  /// Which column holds what.
  var header: FileColumns { columns }

  private mutating func collect(_ row: CellRows, in bytes: Span<UInt8>) {
    var unwanted: [Scope] = []
    for scope in Scope.allCases {
      guard let wanted = request[scope], let column = columns.code(of: scope) else { continue }
      let value = ScopeValue(
        code: row.text(column, in: bytes),
        title: columns.title(of: scope).map { row.text($0, in: bytes) } ?? ""
      )
      if !value.isMeant(by: wanted) { unwanted.append(scope) }
    }
    for scope in Scope.allCases where unwanted.allSatisfy({ $0 == scope }) {
      collect(scope, row, in: bytes)
    }
    guard unwanted.isEmpty, let column = columns[.occupation] else { return }
    occupations.insert(row.text(column, in: bytes))
  }

  private mutating func collect(_ scope: Scope, _ row: CellRows, in bytes: Span<UInt8>) {
    guard let column = columns.code(of: scope) else { return }
    let code = row.text(column, in: bytes)
    guard seen[scope, default: []].insert(code).inserted else { return }
    let title = columns.title(of: scope).map { row.text($0, in: bytes) } ?? ""
    scopes[scope, default: []].append(ScopeValue(code: code, title: title))
  }

  private mutating func checkWords(_ row: CellRows, in bytes: Span<UInt8>) {
    for column in columns.indices {
      guard let first = row.firstByte(column, in: bytes) else { continue }
      let isFlag = columns.flags.contains(column)
      guard isFlag || "NnMmUu#-".utf8.contains(first) else { continue }
      let text = row.text(column, in: bytes)
      if isFlag ? text != "TRUE" : Self.foreignWords.contains(text.lowercased()) {
        let name = columns.name(of: column)
        let fault: CellFault =
          isFlag ? .foreignFlag(text, column: name) : .foreignWord(text, column: name)
        add(fault, row.location(of: column, in: bytes))
      }
    }
  }

  private mutating func checkWages(_ row: CellRows, in bytes: Span<UInt8>) {
    for wage in columns.wages {
      guard let first = row.firstByte(wage.column, in: bytes) else { continue }
      if first == UInt8(ascii: "#") { hidesWages = true }
      // Means are published whatever they are, only percentiles are hidden.
      guard wage.measure.isPercentile, let limit = limit[wage.period],
        let amount = row.hundredths(wage.column, in: bytes), amount >= limit,
        aboveLimit.diagnostics.count < Self.mostFaults
      else { continue }
      let fact = WageFact(wage.measure, .value(amount), per: wage.period)
      let fault = ImportFault.cell(.wageAboveTopCode(fact, topCode: limit))
      aboveLimit.add(fault, at: row.location(of: wage.column, in: bytes))
    }
  }

  private mutating func add(_ fault: CellFault, _ location: SourceLocation) {
    guard report.diagnostics.count < Self.mostFaults else { return }
    report.add(ImportFault.cell(fault), at: location)
  }
}

extension ImportRequest {
  /// The wanted area, industry or owners.
  subscript(scope: Scope) -> String? {
    switch scope {
    case .area: area
    case .industry: industry
    case .ownership: ownership
    }
  }
}
