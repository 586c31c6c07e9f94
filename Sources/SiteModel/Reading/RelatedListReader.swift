internal import SourceText
internal import WageData

/// Reads the list of similar careers.
struct RelatedListReader {
  /// Where the list stands.
  static let path = "Content/data/related.csv"

  /// The columns that it needs.
  static let columns = ["career", "related", "rank", "source"]

  /// How many faults are listed; a list made for another site has one in every row.
  static let mostFaults = 20

  private struct Key: Hashable {
    let career: String
    let related: String
  }

  /// The ids of the careers in any language.
  private let careers: Set<String>

  /// The ids of careers that are left out, which the list may name.
  private let drafts: Set<String>

  private(set) var report = DiagnosticReport()
  private var firstUnlisted: SourceLocation?
  private var faults = 0
  private var rows: [Key: Int] = [:]

  init(careers: Set<String>, drafts: Set<String>) {
    self.careers = careers
    self.drafts = drafts
  }

  /// The rows of the list; those that are faulty are reported.
  mutating func read(_ file: SourceFile) -> [RelatedCareers.Entry] {
    do throws(DiagnosticReport) {
      let table = try CSVTable(file, columns: Self.columns)
      let entries = (0..<table.count).compactMap { entry(row: $0, of: table) }
      if let firstUnlisted {
        let fault = DataSetFault.further(count: faults - Self.mostFaults, severity: .error)
        report.add(fault, at: firstUnlisted)
      }
      return entries
    } catch {
      report.add(error)
      return []
    }
  }

  private mutating func entry(row: Int, of table: CSVTable) -> RelatedCareers.Entry? {
    let career = table.text(row: row, column: 0)
    let related = table.text(row: row, column: 1)
    let text = table.text(row: row, column: 2)
    for (column, id) in [career, related].enumerated() where !isKnown(id) {
      let nearest = faults < Self.mostFaults ? NearestName.of(id, among: careers) : nil
      add(.unknownCareer(id, nearest: nearest), row: row, column: column, of: table)
    }
    if career == related, careers.contains(career) {
      add(.itself(career), row: row, column: 1, of: table)
    }
    let rank = text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    if rank ?? 0 < 1 { add(.rank(text), row: row, column: 2, of: table) }
    if table.text(row: row, column: 3).isEmpty {
      add(.withoutSource, row: row, column: 3, of: table)
    }
    if let first = rows[Key(career: career, related: related)] {
      let line = table.location(row: first, column: 0).line
      let place = SourceLocation(path: Self.path, line: line)
      let note = Note(.first, "\(place)", at: place)
      add(.twice(career: career, related: related), row: row, column: 1, of: table, [note])
    }
    rows[Key(career: career, related: related)] = row
    return rank.map { RelatedCareers.Entry(career: career, related: related, rank: $0) }
  }

  private func isKnown(_ id: String) -> Bool {
    careers.contains(id) || drafts.contains(id)
  }

  private mutating func add(
    _ fault: RelatedListFault,
    row: Int,
    column: Int,
    of table: CSVTable,
    _ notes: [Note] = []
  ) {
    faults += 1
    guard faults > Self.mostFaults else {
      return report.add(fault, at: table.location(row: row, column: column), notes: notes)
    }
    guard firstUnlisted == nil else { return }
    let location = table.location(row: row, column: column)
    firstUnlisted = SourceLocation(
      path: location.path,
      line: location.line,
      column: location.column,
      text: nil
    )
  }
}
