internal import CalendarDates
internal import Foundation
internal import SourceText
internal import WageData

/// Makes a data set of a table of wages as BLS publishes it.
struct WageImport {
  private let request: ImportRequest
  private let table: DownloadedTable
  private let location: SourceLocation

  /// Takes the table of a file.
  init(_ table: DownloadedTable, _ request: ImportRequest) {
    self.table = table
    self.request = request
    location = SourceLocation(path: request.file)
  }

  /// The wanted rows and what the file says of them.
  ///
  /// - Returns: Both files, which the project's own reader reads without a fault.
  /// - Throws: A report of everything that was altered, is missing, or cannot be known.
  func run() throws(DiagnosticReport) -> ImportedData {
    try HeaderCheck.check(table.data, request)
    var report = DiagnosticReport()
    if !request.priceOptions.isEmpty {
      let fault = PriceSeriesFault.foreignOptions(request.priceOptions, in: .wages)
      report.add(ImportFault.prices(fault), at: location)
    }
    var period: Month?
    do throws(RecordFault) {
      period = try PeriodClues(table, wanted: request.period).month()
    } catch {
      report.add(ImportFault.record(error), at: location)
    }
    let vintage = period.flatMap { Vintage($0) }
    let topCodes = TopCodeDecision(
      request: request,
      notes: table.notes.topCode,
      vintage: vintage,
      isPeriodKnown: period != nil
    )
    let look = FirstLook(table.data.span, request, limit: topCodes.limit)
    report.add(look.report)
    let facts = RecordFacts(request: request, look: look, period: period, vintage: vintage)
    report.add(facts.faults(at: location))
    let topCode = topCodes.decide(look, into: &report, at: location)
    try report.throwIfErrors()
    guard let period, let topCode else { throw report }
    let record = facts.record(period: period, topCode: topCode)
    return try read(record, look, facts.scopes)
  }

  private func read(
    _ record: SourceRecord,
    _ look: FirstLook,
    _ scopes: [Scope: ScopeValue]
  ) throws(DiagnosticReport) -> ImportedData {
    let id = request.name ?? DataSetName.name(for: record, scopes: scopes)
    let reader = DataSetReader(
      id: id,
      path: request.file,
      record: record,
      selection: selection(look, scopes)
    )
    let data = try reader.read(table.data.span)
    let file = DataFileText(data.rows, columns: look.header, scopes: scopes)
    try checkReproduction(of: data, in: file)
    return ImportedData(
      id: id,
      dataFile: file.text,
      recordFile: RecordText(record).text,
      record: record,
      rowCount: data.rows.count,
      warnings: data.warnings
    )
  }

  private func selection(_ look: FirstLook, _ scopes: [Scope: ScopeValue]) -> RowSelection {
    let code = { (scope: Scope) in
      look.header.code(of: scope) == nil ? nil : scopes[scope]?.code
    }
    let all = RecordFacts.allOccupations
    return RowSelection(
      occupations: request.occupations.map { $0.union([all]) },
      area: code(.area),
      industry: code(.industry),
      ownership: code(.ownership)
    )
  }

  // Lines differ, for the rows that are not wanted are left out.
  private func checkReproduction(
    of data: DataSet,
    in file: DataFileText
  ) throws(DiagnosticReport) {
    let reader = DataSetReader(id: data.id, path: "\(data.id).csv", record: data.record)
    let again = try reader.read(Array(file.text.utf8))
    let written = again.rows.enumerated().map { $0.element.onLine($0.offset) }
    guard written == data.rows.enumerated().map({ $0.element.onLine($0.offset) }) else {
      throw DiagnosticReport(ImportFault.notReproduced, at: location)
    }
  }
}

extension WageEstimates {
  /// The same row on another line.
  fileprivate func onLine(_ line: Int) -> WageEstimates {
    WageEstimates(
      occupation: occupation,
      title: title,
      group: group,
      line: line,
      employment: employment,
      employmentPRSE: employmentPRSE,
      meanPRSE: meanPRSE,
      hourly: hourly,
      annual: annual,
      isAnnualOnly: isAnnualOnly,
      isHourlyOnly: isHourlyOnly
    )
  }
}
