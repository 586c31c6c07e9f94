internal import CalendarDates
internal import Foundation
internal import SourceText
internal import WageData

/// Checks the first row of a file by itself, for of another kind of file no more need be said.
enum HeaderCheck {
  /// Throws a report if the first row is not that of a file of wage estimates.
  static func check(_ table: Data, _ request: ImportRequest) throws(DiagnosticReport) {
    let end = table.firstIndex(of: UInt8(ascii: "\n")) ?? table.endIndex
    let reader = DataSetReader(id: "", path: request.file, record: placeholder(request))
    do throws(DiagnosticReport) {
      _ = try reader.read(Array(table[..<end]))
    } catch {
      // A header alone has no rows.
      let isBare = error.diagnostics.allSatisfy { ($0.fault as? DataSetFault) == .noRows }
      if !isBare { throw error }
    }
  }

  private static func placeholder(_ request: ImportRequest) -> SourceRecord {
    SourceRecord(
      publisher: "",
      title: "",
      url: "",
      licence: "",
      retrieved: request.retrieved,
      period: request.retrieved.month,
      area: "",
      currency: "",
      industries: "",
      classification: "",
      concept: "",
      topCode: .absent
    )
  }
}
