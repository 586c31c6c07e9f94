public import SourceText

/// Why a downloaded file cannot be imported.
public enum ImportFault: Fault, Error, Hashable {
  /// Why a file cannot be read.
  public enum Unreadability: Sendable {
    /// There is no file of the name.
    case notThere

    /// The person may not read it.
    case forbidden

    /// It is no file, or the disk is at fault.
    case other
  }

  /// The file cannot be read.
  case unreadable(Unreadability)

  /// There is no room for what is unpacked.
  case noTemporaryFile

  /// What is unpacked takes more room than any published file.
  case unpackedTooLarge

  /// A web page was saved in place of the data.
  case webPage

  /// Bytes that are neither text nor an archive.
  case unknownFormat

  /// The imported file would not read as what was imported.
  case notReproduced

  /// A file is there already.
  case fileExists(path: String)

  /// The folder for the data cannot be written.
  case unwritable(path: String)

  /// The archive is at fault.
  case archive(ArchiveFault)

  /// The workbook is at fault.
  case workbook(WorkbookFault)

  /// The file of consumer prices is at fault.
  case prices(PriceSeriesFault)

  /// A cell or a row is at fault.
  case cell(CellFault)

  /// The source record cannot be written.
  case record(RecordFault)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unreadable: "import-unreadable"
    case .noTemporaryFile: "import-no-room"
    case .unpackedTooLarge: "import-unpacked-too-large"
    case .webPage: "import-web-page"
    case .unknownFormat: "import-unknown-format"
    case .notReproduced: "import-not-reproduced"
    case .fileExists: "import-file-exists"
    case .unwritable: "import-unwritable"
    case .archive(let fault): fault.code
    case .workbook(let fault): fault.code
    case .prices(let fault): fault.code
    case .cell(let fault): fault.code
    case .record(let fault): fault.code
    }
  }

  /// How much it weighs.
  public var severity: Severity {
    if case .prices(let fault) = self { fault.severity } else { .error }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .prices(let fault): fault.rule
    case .cell(let fault): fault.rule
    case .record(let fault): fault.rule
    case .unreadable, .noTemporaryFile, .unpackedTooLarge, .webPage, .unknownFormat, .notReproduced,
      .fileExists, .unwritable, .archive, .workbook:
      nil
    }
  }
}
