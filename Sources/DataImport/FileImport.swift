public import SourceText

/// Makes a data set or a price index of a file as it is published.
public struct FileImport {
  private let request: ImportRequest
  private let file: DownloadedFile

  /// Opens a file; workbooks and archives are unpacked to the disk.
  ///
  /// - Throws: A report if it is none of the published formats, damaged or dangerous.
  public init(_ request: ImportRequest) throws(DiagnosticReport) {
    self.request = request
    do throws(ImportFault) {
      file = try DownloadedFile.open(request)
    } catch {
      throw DiagnosticReport(error, at: SourceLocation(path: request.file))
    }
  }

  /// What the project keeps of the file.
  ///
  /// - Returns: Both files, which the project's own reader reads without a fault.
  /// - Throws: A report of everything that was altered, is missing, or cannot be known.
  public func run() throws(DiagnosticReport) -> ImportedFile {
    switch file {
    case .wages(let table): .wages(try WageImport(table, request).run())
    case .prices(let file): .prices(try PriceImport(file, request).run())
    case .priceTable(let table): .prices(try PriceTableImport(table, request).run())
    }
  }
}
