internal import WageData

/// What is marked where figures of several times stand in one table (G-13, G-14).
struct SeriesMarks {
  /// Nothing, where all is of one time.
  static let none = SeriesMarks(marked: [], notes: [])

  /// The numbers of the data sets before which something changed.
  private let marked: Set<Int>

  /// A sentence on each change.
  let notes: [String]

  private init(marked: Set<Int>, notes: [String]) {
    self.marked = marked
    self.notes = notes
  }

  /// Finds what changed from each time to the next.
  ///
  /// - Parameters:
  ///   - columns: What stands in the table; those of one data set count once.
  ///   - writer: Says what changed.
  ///   - isOneCareer: Whether all columns are of one career, whose codes are then told.
  init(_ columns: [CareerColumn], _ writer: SeriesChangeWriter, isOneCareer: Bool) {
    let times = columns.reduce(into: [CareerColumn]()) { times, column in
      if !times.contains(where: { $0.number == column.number }) { times.append(column) }
    }.sorted { $0.dataSet.record.period < $1.dataSet.record.period }
    var marked: Set<Int> = []
    var notes: [String] = []
    for (older, newer) in zip(times, times.dropFirst()) {
      let changes = writer.texts(
        older.dataSet.record,
        newer.dataSet.record,
        codes: isOneCareer ? (older.code?.text ?? "", newer.code?.text ?? "") : nil
      )
      if !changes.isEmpty { marked.insert(newer.number) }
      notes += changes
    }
    self.init(marked: marked, notes: notes)
  }

  /// The marks of a column.
  func statuses(of column: CareerColumn) -> FigureStatuses {
    marked.contains(column.number) ? FigureStatuses(.afterBreak) : []
  }
}
