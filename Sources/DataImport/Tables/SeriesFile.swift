internal import CalendarDates
internal import Foundation
internal import WageData

/// A time-series file of the OEWS: one figure a line, set off by tabs.
struct SeriesFile {
  private let data: Data
  private let request: ImportRequest

  private static let header = "series_id"

  // The columns of the kinds of data, in the order of their numbers (01 to 15).
  private static let columns = [
    "TOT_EMP", "EMP_PRSE", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN",
    "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90",
  ]

  /// Whether a text begins as a time-series file does.
  static func isOne(_ data: Data) -> Bool {
    data.starts(with: Data(header.utf8))
  }

  /// Takes the bytes of a file.
  init(_ data: Data, _ request: ImportRequest) {
    self.data = data
    self.request = request
  }

  /// The wanted figures as a table, one row an occupation.
  ///
  /// - Throws: A fault if the file holds several months, areas or industries and none was asked for.
  func table() throws(ImportFault) -> (data: Data, period: Month?) {
    let found = try survey()
    let period = try year(found.years)
    let area = try scope(.area, request.area, found.areas)
    let industry = try scope(.industry, request.industry, found.industries)
    var rows: [String: [String]] = [:]
    try forEachLine { line throws(ImportFault) in
      guard line.year == period, line.id.area == area, line.id.industry == industry,
        (1...Self.columns.count).contains(line.id.kind)
      else { return }
      let empty = [String](repeating: "", count: Self.columns.count)
      rows[line.id.occupation, default: empty][line.id.kind - 1] = line.cell
    }
    let start = [area == "99" ? "99,U.S." : "\(area),\(request.areaTitle ?? "")", industry]
    let header = "AREA,AREA_TITLE,NAICS,OCC_CODE,\(Self.columns.joined(separator: ","))"
    let lines = rows.sorted { $0.key < $1.key }.map { code, cells in
      (start + [code] + cells).joined(separator: ",")
    }
    let text = ([header] + lines).joined(separator: "\n")
    // The annual estimates of the OEWS are of May.
    return (Data(text.utf8), Month(year: period, month: 5))
  }

  private struct Survey {
    var years: Set<Int> = []
    var areas: Set<String> = []
    var industries: Set<String> = []
  }

  private func survey() throws(ImportFault) -> Survey {
    var found = Survey()
    try forEachLine { line throws(ImportFault) in
      found.years.insert(line.year)
      found.areas.insert(line.id.area)
      found.industries.insert(line.id.industry)
    }
    return found
  }

  private func year(_ years: Set<Int>) throws(ImportFault) -> Int {
    if let wanted = request.period?.year { return wanted }
    guard let year = years.first, years.count == 1 else { throw .record(.periodUnknown(year: nil)) }
    return year
  }

  private func scope(
    _ scope: Scope,
    _ wanted: String?,
    _ found: Set<String>
  ) throws(ImportFault) -> String {
    let names = found.sorted()
    if let wanted {
      let code = wanted == "U.S." ? "99" : wanted
      guard found.contains(code) else {
        throw .cell(.scopeNotFound(scope, wanted: wanted, names: names))
      }
      return code
    }
    guard names.count == 1 else { throw .cell(.severalScopes(scope, names: names)) }
    return names[0]
  }

  private func forEachLine(
    _ use: (SeriesLine) throws(ImportFault) -> Void
  ) throws(ImportFault) {
    var (start, number) = (data.startIndex, 1)
    while start < data.endIndex {
      let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
      let text = String(decoding: data[start..<end], as: UTF8.self)
      if number > 1, !text.allSatisfy(\.isWhitespace) {
        guard let line = SeriesLine(text) else { throw .cell(.malformedSeries(line: number)) }
        try use(line)
      }
      (start, number) = (min(end + 1, data.endIndex), number + 1)
    }
  }
}
