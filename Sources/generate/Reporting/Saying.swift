internal import DataImport
internal import SourceText

/// What a command says of its work, beside faults and beside what it was asked for.
enum Saying: Sendable {
  /// A site was built, or, if it is only tried, could be.
  case built(BuildResult, after: Duration, isTried: Bool)

  /// The shards of a site were joined.
  case joined(MergeResult, after: Duration)

  /// So many files are what a clean build makes.
  case verified(files: Int, folder: String, after: Duration)

  /// So many pages, and links to other sites if they were asked for, were checked.
  case checked(pages: Int, links: Int?, after: Duration)

  /// The previous site is back.
  case rolledBack

  /// A data set or a price index was made of a download.
  case imported(ImportedFile)

  /// A project was begun in a folder, with so many files.
  case begun(folder: String, files: Int)

  /// A new file was written.
  case wrote(path: String)

  /// What a person does next.
  case next(NextStep)

  /// A text of the project says now what the data say.
  case mended(place: SourceLocation, text: String, data: String)

  /// So many figures are right, and so many claims hold.
  case compared(figures: Int, claims: Int)

  /// Somebody stopped the command before or after the new site was in place.
  case stopped(isReplaced: Bool)

  /// So many faults were shown; if there are errors, that stands now.
  case faults(errors: Int, warnings: Int, standing: Standing = .output)

  /// What was read.
  case outline(SiteOutline)

  /// How many faults a report holds.
  static func faults(_ report: DiagnosticReport, standing: Standing) -> Saying {
    let faults = report.sorted
    let errors = faults.count { $0.severity == .error }
    return .faults(errors: errors, warnings: faults.count - errors, standing: standing)
  }

  /// The words in a language.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .greek: greek
    }
  }
}
