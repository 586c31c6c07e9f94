import Foundation

/// What must be said of a table by the rules of wages, worked out from its cells alone.
struct ExpectedStatements {
  let table: RandomTable

  /// The columns of the measures, as files name them.
  static let measures = [
    "p10": "pct10", "p25": "pct25", "median": "median", "p75": "pct75", "p90": "pct90",
    "mean": "mean",
  ]

  /// The careers of the table.
  private static let codes = ["a": "11-0001", "b": "11-0002", "all": "00-0000"]

  private struct Known {
    let number: Decimal
    let isBound: Bool
    let origin: String
  }

  /// Everything that is said of two careers, `a` and `b`, and of all occupations.
  var all: [Statement.Key: Statement] {
    var all: [Statement.Key: Statement] = [:]
    for (career, code) in Self.codes {
      for measure in Self.measures.keys {
        for period in ["year", "hour"] {
          let key = Statement.Key(
            career: career,
            kind: "estimate",
            measure: measure,
            period: period
          )
          all[key] = wage(code, measure, period)
        }
      }
      let key = Statement.Key(career: career, kind: "estimate", measure: "employment", period: "")
      all[key] = employment(code)
    }
    for measure in Self.measures.keys {
      for period in ["year", "hour"] {
        for kind in ["difference", "ratio"] {
          let key = Statement.Key(career: "a", kind: kind, measure: measure, period: period)
          all[key] = comparison(kind, "a", "b", measure, period)
        }
      }
    }
    return all
  }

  /// The pay period by which the page of a career sets the medians of others beside its own.
  func neighbourPeriod(of career: String) -> String {
    ["year", "hour"].first { known(Self.codes[career] ?? "", "median", $0) != nil } ?? "year"
  }

  /// By how much the median of another career is above that of a page's own.
  func difference(of other: String, from own: String) -> Statement {
    comparison("difference", other, own, "median", neighbourPeriod(of: own))
  }

  /// Whether two medians are within 2 % of the larger, so that words take the place of the number.
  func areAboutSame(_ other: String, _ own: String) -> Bool {
    let period = neighbourPeriod(of: own)
    let medians = [other, own].compactMap { known(Self.codes[$0] ?? "", "median", period) }
    guard medians.count == 2, !medians.contains(where: \.isBound) else { return false }
    let (low, high) = (
      min(medians[0].number, medians[1].number), max(medians[0].number, medians[1].number)
    )
    return (high - low) * 50 <= high
  }

  private func row(_ code: String) -> (line: Int, cells: [String: String])? {
    table.rows.first { $0.value["occ_code"] == code }.map { ($0.key, $0.value) }
  }

  private func known(_ code: String, _ measure: String, _ period: String) -> Known? {
    guard let (line, cells) = row(code), let name = Self.measures[measure] else { return nil }
    let column = (period == "hour" ? "h_" : "a_") + name
    let origin = "sample#row=\(line),\(column)"
    guard let cell = cells[column] else { return nil }
    if cell == "#" {
      return Known(number: table.topCode(period), isBound: true, origin: origin)
    }
    return Decimal(string: cell).map { Known(number: $0, isBound: false, origin: origin) }
  }

  private func wage(_ code: String, _ measure: String, _ period: String) -> Statement {
    guard let (_, cells) = row(code), let name = Self.measures[measure] else {
      return Statement(statuses: ["x"])
    }
    var statuses: Set<String> = []
    let error = cells["mean_prse"].flatMap { Decimal(string: $0) } ?? 0
    if measure == "mean", error > 20 { statuses.insert("u") }
    if let known = known(code, measure, period) { return statement(known, statuses) }
    let isYear = period == "year"
    let only = cells["annual"] == "TRUE" ? "year" : cells["hourly"] == "TRUE" ? "hour" : nil
    if only == nil, let other = known(code, measure, isYear ? "hour" : "year") {
      let number = isYear ? other.number * 2080 : other.number / 2080
      let rounded = number.rounded(isYear ? 0 : 2, other.isBound ? .down : .plain)
      let converted = Known(number: rounded, isBound: other.isBound, origin: other.origin)
      return statement(converted, statuses.union(["e"]))
    }
    let cell = cells[(isYear ? "a_" : "h_") + name] ?? ""
    let isForOther = only.map { $0 != period } ?? false
    return Statement(statuses: [isForOther || cell.isEmpty ? "z" : "x"])
  }

  private func statement(_ known: Known, _ statuses: Set<String>) -> Statement {
    Statement(
      number: known.number,
      bound: known.isBound ? "≥" : "=",
      statuses: known.isBound ? statuses.union(["t"]) : statuses,
      origins: [known.origin]
    )
  }

  private func employment(_ code: String) -> Statement {
    guard let (line, cells) = row(code), let number = Decimal(string: cells["tot_emp"] ?? "") else {
      return Statement(statuses: ["x"])
    }
    let error = cells["emp_prse"].flatMap { Decimal(string: $0) } ?? 0
    return Statement(
      number: number,
      bound: "=",
      statuses: error > 20 ? ["u"] : [],
      origins: ["sample#row=\(line),tot_emp"]
    )
  }

  private func comparison(
    _ kind: String,
    _ first: String,
    _ second: String,
    _ measure: String,
    _ period: String
  ) -> Statement {
    guard let left = known(Self.codes[first] ?? "", measure, period),
      let right = known(Self.codes[second] ?? "", measure, period),
      !(left.isBound && right.isBound)
    else { return Statement(statuses: ["x"]) }
    let bound = left.isBound ? "≥" : right.isBound ? "≤" : "="
    let exact = kind == "ratio" ? left.number / right.number : left.number - right.number
    let mode: NSDecimalNumber.RoundingMode =
      left.isBound ? .down : right.isBound ? .up : .plain
    return Statement(
      number: kind == "ratio" ? exact.rounded(2, mode) : exact,
      bound: bound,
      statuses: bound == "=" ? [] : ["t"],
      origins: [left.origin, right.origin]
    )
  }
}
