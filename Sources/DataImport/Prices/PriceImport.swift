internal import CalendarDates
internal import SourceText
internal import WageData

/// Makes a price index of a time-series file as BLS publishes it.
struct PriceImport {
  private let request: ImportRequest
  private let file: PriceSeriesFile

  /// Takes a file.
  init(_ file: PriceSeriesFile, _ request: ImportRequest) {
    self.file = file
    self.request = request
  }

  /// The months of the index and what is known of it.
  ///
  /// - Throws: A report of what was altered or is missing, and of options that mean nothing here.
  func run() throws(DiagnosticReport) -> ImportedPrices {
    let location = SourceLocation(path: request.file)
    var report = DiagnosticReport()
    let foreign = request.wageOptions + request.priceOptions
    if !foreign.isEmpty {
      report.add(ImportFault.prices(.foreignOptions(foreign, in: .prices)), at: location)
    }
    if request.licence == nil { report.add(ImportFault.record(.licenceUnknown), at: location) }
    var lines: [PriceSeriesFile.Line] = []
    do throws(ImportFault) {
      lines = try file.lines()
      if lines.isEmpty { throw .prices(.noSeries(file.series)) }
    } catch {
      report.add(error, at: location)
    }
    report.add(repetitions(lines))
    try report.throwIfErrors()
    return try imported(lines.sorted { $0.month < $1.month })
  }

  private func imported(
    _ lines: [PriceSeriesFile.Line]
  ) throws(DiagnosticReport) -> ImportedPrices {
    guard let first = lines.first, let last = lines.last else {
      preconditionFailure("a series without months is refused")
    }
    let id =
      request.name
      ?? DataSetName.name(ofIndex: file.population.index, area: ScopeValue.countryName)
    let record = PriceIndexRecord(
      publisher: "US Bureau of Labor Statistics",
      title: "Consumer Price Index",
      url: request.url ?? "https://www.bls.gov/cpi/",
      licence: request.licence ?? "",
      retrieved: request.retrieved,
      index: file.population.index,
      base: "1982-84=100",
      area: ScopeValue.countryName,
      currency: "USD"
    )
    let text = "month,index\n" + lines.map { "\($0.month),\($0.number)\n" }.joined()
    // The project's own reader must read it.
    _ = try PriceIndex(id: id, SourceFile(path: "\(id).csv", text: text), record: record)
    return ImportedPrices(
      id: id,
      dataFile: text,
      recordFile: RecordText(record).text,
      record: record,
      months: first.month...last.month,
      count: lines.count { $0.number != "-" }
    )
  }

  private func repetitions(_ lines: [PriceSeriesFile.Line]) -> DiagnosticReport {
    var report = DiagnosticReport()
    var met: [Month: Int] = [:]
    for line in lines {
      guard let first = met.updateValue(line.numberOfLine, forKey: line.month) else { continue }
      let place = SourceLocation(path: request.file, line: first)
      report.add(
        PriceFault.repeatedMonth(line.month),
        at: SourceLocation(path: request.file, line: line.numberOfLine),
        notes: [Note(.first, "\(place)", at: place)]
      )
    }
    return report
  }
}
