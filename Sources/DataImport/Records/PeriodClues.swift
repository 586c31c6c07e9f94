internal import CalendarDates

/// Finds the month of the figures in what a file says of it.
struct PeriodClues {
  private let clues: [PeriodClue]
  private let year: Int?

  /// Collects what the person, the names and the notes of a file say.
  init(_ table: DownloadedTable, wanted: Month?) {
    let named = table.names.flatMap { name in
      PeriodNames.months(in: name.text).map { PeriodClue(origin: name.origin, month: $0) }
    }
    let noted = table.notes.period.map { PeriodClue(origin: .notes, month: $0) }
    let option = wanted.map { PeriodClue(origin: .option, month: $0) }
    clues = [option].compactMap { $0 } + named + [noted].compactMap { $0 }
    year = table.names.lazy.compactMap { PeriodNames.year(in: $0.text) }.first
  }

  /// The month on which all agree.
  ///
  /// - Throws: A fault if there is none, or several.
  func month() throws(RecordFault) -> Month {
    guard let first = clues.first?.month else { throw .periodUnknown(year: year) }
    guard clues.allSatisfy({ $0.month == first }) else { throw .periodsDisagree(clues) }
    return first
  }
}
