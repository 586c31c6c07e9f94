internal import CalendarDates
internal import DataImport
internal import Foundation
internal import SourceText

/// A downloaded file of untrusted hands: an archive, a workbook, a table, a time series.
enum ArchiveInput {
  private static let file = FileManager.default.temporaryDirectory
    .appending(path: "fuzz-\(ProcessInfo.processInfo.processIdentifier).bin")

  /// Imports the file.
  static func run(_ bytes: [UInt8]) {
    guard let day = Day("2026-11-23"), (try? Data(bytes).write(to: file)) != nil else { return }
    let request = ImportRequest(file: file.path, retrieved: day, licence: "Public domain")
    do throws(DiagnosticReport) {
      _ = try FileImport(request).run()
    } catch {
      _ = DiagnosticText().text(of: error)
    }
  }
}
