internal import Foundation

/// The rows of a downloaded file as CSV, and what the file says beside them.
struct DownloadedTable {
  /// The CSV, mapped from the disk.
  let data: Data

  /// The names that the publisher gave to the file, its sheet, and the archive that held it.
  let names: [Name]

  /// What the workbook notes.
  let notes: FileNotes

  /// A name and what it is the name of.
  struct Name {
    /// What it names.
    let origin: PeriodClue.Origin

    /// The name.
    let text: String
  }
}
