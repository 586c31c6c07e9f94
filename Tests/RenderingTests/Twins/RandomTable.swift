import Foundation
import TestSupport

/// A made-up table of wage estimates with every special value, as texts of cells.
struct RandomTable {
  /// The names of the columns.
  static let columns = [
    "occ_code", "occ_title", "tot_emp", "emp_prse", "h_mean", "a_mean", "mean_prse", "h_pct10",
    "h_pct25", "h_median", "h_pct75", "h_pct90", "a_pct10", "a_pct25", "a_median", "a_pct75",
    "a_pct90", "annual", "hourly",
  ]

  private static let percentiles = ["pct10", "pct25", "median", "pct75", "pct90"]

  /// From which cents an hour on wages are hidden; the year's is 2,080 times as much.
  let topCode: Int

  /// The cells by line of the file, from 2, and column.
  let rows: [Int: [String: String]]

  /// Makes a table of all occupations and two careers, one of which may be missing.
  init(seed: Int) {
    var random = RandomNumbers(seed: seed)
    topCode = [8000, 11_500].randomElement(using: &random) ?? 8000
    var rows: [Int: [String: String]] = [:]
    for code in ["00-0000", "11-0001", "11-0002"] {
      if code == "11-0002", Int.random(in: 0..<20, using: &random) == 0 { continue }
      rows[rows.count + 2] = Self.row(code, topCode: topCode, using: &random)
    }
    self.rows = rows
  }

  /// The table as a file.
  var csv: String {
    let lines = rows.sorted { $0.key < $1.key }.map { _, row in
      Self.columns.map { row[$0] ?? "" }.joined(separator: ",")
    }
    return ([Self.columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  /// The amounts above which the table hides wages.
  func topCode(_ period: String) -> Decimal {
    let hour = Decimal(topCode) / 100
    return period == "hour" ? hour : hour * 2080
  }

  private static func row(
    _ code: String,
    topCode: Int,
    using random: inout RandomNumbers
  ) -> [String: String] {
    var row = ["occ_code": code, "occ_title": "Title of \(code)"]
    row["tot_emp"] =
      ["**", "\(Int.random(in: 0...9_999_999, using: &random))", "120"].randomElement(
        using: &random
      )
    row["emp_prse"] = ["", "0.4", "20.0", "20.1", "45"].randomElement(using: &random)
    row["mean_prse"] = ["", "1.2", "20.0", "31.5"].randomElement(using: &random)
    // Paid by both periods, by the year only or by the hour only.
    let kind = Int.random(in: 0..<6, using: &random)
    row["annual"] = kind == 0 ? "TRUE" : ""
    row["hourly"] = kind == 1 ? "TRUE" : ""
    var wage = Int.random(in: 700...6000, using: &random)
    for percentile in percentiles {
      wage += Int.random(in: 0...2500, using: &random)
      fill(&row, percentile, wage, kind, topCode, using: &random)
    }
    fill(&row, "mean", Int.random(in: 3000...7000, using: &random), kind, topCode, using: &random)
    return row
  }

  private static func fill(
    _ row: inout [String: String],
    _ name: String,
    _ cents: Int,
    _ kind: Int,
    _ topCode: Int,
    using random: inout RandomNumbers
  ) {
    let year = (cents * 2080 + 500) / 1000 * 10
    row["h_\(name)"] = cents >= topCode ? "#" : "\(cents / 100).\(cents % 100 / 10)\(cents % 10)"
    row["a_\(name)"] = cents >= topCode ? "#" : "\(year)"
    for prefix in ["h_", "a_"] where Int.random(in: 0..<9, using: &random) == 0 {
      row["\(prefix)\(name)"] = ["*", "**", "***", ""].randomElement(using: &random)
    }
    if kind == 0 { row["h_\(name)"] = "*" }
    if kind == 1 { row["a_\(name)"] = "*" }
  }
}
