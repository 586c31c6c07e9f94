internal import CalendarDates
internal import SourceText
internal import WageData

/// Makes a price index of a table of months, which says nothing of what its index is.
struct PriceTableImport {
  private let table: PriceTable
  private let request: ImportRequest
  private let location: SourceLocation

  /// Takes a table.
  init(_ table: PriceTable, _ request: ImportRequest) {
    self.table = table
    self.request = request
    location = SourceLocation(path: request.file)
  }

  /// The months of the index and what a person says of it.
  ///
  /// - Throws: A report of what is wrong in the table or was not said, and of options that mean nothing
  ///   here.
  func run() throws(DiagnosticReport) -> ImportedPrices {
    var report = undescribed
    var levels: [PriceLevel] = []
    do {
      let file = try table.file(request.file)
      levels = try PriceIndex(id: id, file, record: record).levels
      if levels.isEmpty { report.add(DataSetFault.noRows, at: location) }
      report.add(try inflationFaults(levels, in: file))
    } catch {
      report.add(error)
    }
    try report.throwIfErrors()
    return imported(levels)
  }

  // What was not said of the index, or said of something else.
  private var undescribed: DiagnosticReport {
    var report = DiagnosticReport()
    let foreign = request.wageOptions.filter { $0 != PriceFact.area.option }
    if !foreign.isEmpty {
      report.add(ImportFault.prices(.foreignOptions(foreign, in: .prices)), at: location)
    }
    let unknown = PriceFact.allCases.filter { facts[$0] == nil }
    if !unknown.isEmpty {
      report.add(ImportFault.prices(.recordUnknown(unknown)), at: location)
    }
    if request.licence == nil { report.add(ImportFault.record(.licenceUnknown), at: location) }
    return report
  }

  private func imported(_ levels: [PriceLevel]) -> ImportedPrices {
    let months = levels.map(\.month)
    guard let first = months.first, let last = months.last else {
      preconditionFailure("a table without months is refused")
    }
    let known = Set(months)
    let missing = Self.months(first, through: last).filter { !known.contains($0) }
    var warnings = DiagnosticReport()
    if !missing.isEmpty {
      warnings.add(ImportFault.prices(.missingMonths(missing)), at: location)
    }
    return ImportedPrices(
      id: id,
      dataFile: "month,index\n" + levels.map { "\($0.month),\($0.text)\n" }.joined(),
      recordFile: RecordText(record).text,
      record: record,
      months: first...last,
      count: levels.count,
      warnings: warnings
    )
  }

  private static func months(_ first: Month, through last: Month) -> [Month] {
    (first.index...last.index).compactMap { Month(year: $0 / 12, month: $0 % 12 + 1) }
  }

  // Files tell the change from the month before, or from the same month of the year before.
  private func inflationFaults(
    _ levels: [PriceLevel],
    in file: SourceFile
  ) throws(DiagnosticReport) -> DiagnosticReport {
    var report = DiagnosticReport()
    guard table.hasInflation else { return report }
    let cells = try CSVTable(file, columns: [PriceTable.inflation])
    let numbers = Dictionary(
      levels.enumerated().map { ($1.line, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let byMonth = Dictionary(uniqueKeysWithValues: levels.map { ($0.month.index, $0) })
    for row in 0..<cells.count {
      let (text, place) = (cells.text(row: row, column: 0), cells.location(row: row, column: 0))
      guard !text.isEmpty, let number = numbers[place.line], number > 0 else { continue }
      let level = levels[number]
      let earlier = [levels[number - 1]] + [byMonth[level.month.index - 12]].compactMap(\.self)
      let isPossible = PriceChange(text).map { change in
        earlier.contains { change.isPossible(from: $0, to: level) }
      }
      guard isPossible != true, report.diagnostics.count < Self.mostFaults else { continue }
      let fault = PriceSeriesFault.inflationDiffers(said: text, from: earlier[0], to: level)
      report.add(ImportFault.prices(fault), at: place)
    }
    return report
  }

  private static let mostFaults = 20

  private var facts: [PriceFact: String] {
    var facts = request.priceFacts
    facts[.area] = request.areaTitle
    facts[.url] = request.url
    return facts
  }

  private var record: PriceIndexRecord {
    let text = { (fact: PriceFact) in facts[fact] ?? "" }
    return PriceIndexRecord(
      publisher: text(.publisher),
      title: text(.title),
      url: text(.url),
      licence: request.licence ?? "",
      retrieved: request.retrieved,
      index: text(.index),
      base: text(.base),
      area: text(.area),
      currency: text(.currency)
    )
  }

  private var id: String {
    request.name ?? DataSetName.name(ofIndex: record.index, area: record.area)
  }
}
