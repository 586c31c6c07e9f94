public import CalendarDates
public import SourceText

/// A published index of consumer prices, month by month.
public struct PriceIndex: Sendable {
  /// The name of its files, such as `cpi-u-us`.
  public let id: String

  /// The file's path from the project's root.
  public let path: String

  /// Where it comes from and what it measures.
  public let record: PriceIndexRecord

  /// The months that have a number, in their order.
  public var levels: [PriceLevel] { byMonth.values.sorted { $0.month < $1.month } }

  private let byMonth: [Month: PriceLevel]

  /// Reads the months of an index.
  ///
  /// The file has a column `month` or `date` (`2025-05` or `2025-05-01`) and a column `index`; others are
  /// passed over. A month without a number, or with a hyphen for it, was not published.
  ///
  /// - Throws: A report of every cell that is no month or no number, and of months that stand twice.
  public init(
    id: String,
    _ file: SourceFile,
    record: PriceIndexRecord
  ) throws(DiagnosticReport) {
    let header = file.text.prefix { !$0.isNewline }.lowercased()
    let names = header.contains("date") ? ["date", "index"] : ["month", "index"]
    let table = try CSVTable(file, columns: names)
    var report = DiagnosticReport()
    var levels: [Month: PriceLevel] = [:]
    for row in 0..<table.count where report.diagnostics.count < Self.mostFaults {
      let text = table.text(row: row, column: 0)
      guard let month = Self.month(text) else {
        let fault = PriceFault.cell(column: names[0], text: text)
        report.add(fault, at: table.location(row: row, column: 0))
        continue
      }
      let number = table.text(row: row, column: 1)
      if number.isEmpty || number == "-" { continue }
      let place = table.location(row: row, column: 1)
      guard let level = PriceLevel(number, month: month, line: place.line) else {
        report.add(PriceFault.cell(column: names[1], text: number), at: place)
        continue
      }
      if let first = levels.updateValue(level, forKey: month) {
        let place = SourceLocation(path: file.path, line: first.line)
        let note = Note(.first, "\(place)", at: place)
        report.add(
          PriceFault.repeatedMonth(month),
          at: table.location(row: row, column: 0),
          notes: [note]
        )
      }
    }
    try report.throwIfErrors()
    self.id = id
    path = file.path
    self.record = record
    byMonth = levels
  }

  private static let mostFaults = 100

  /// What the index stood at in a month.
  ///
  /// - Throws: That nothing is published of the month, with the nearest months on both sides.
  public func level(in month: Month) throws(PriceFault) -> PriceLevel {
    if let level = byMonth[month] { return level }
    throw PriceFault.missingMonth(
      month,
      index: id,
      before: byMonth.keys.filter { $0 < month }.max(),
      after: byMonth.keys.filter { $0 > month }.min()
    )
  }

  private static func month(_ text: String) -> Month? {
    guard text.utf8.count == 10, text.hasSuffix("-01") else { return Month(text) }
    return Month(String(text.dropLast(3)))
  }
}
