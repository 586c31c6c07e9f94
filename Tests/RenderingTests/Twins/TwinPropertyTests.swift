import Foundation
import SiteModel
import Testing

/// Random data sets with every special value: all forms of a page say the same, and nothing else
/// than the data.
struct TwinPropertyTests {
  private static let comparison = Route.comparison(language: 0, comparison: 0)
  private static let careers = ["a", "b"]
  private static let sample = Result { try TwinSample() }

  @Test(arguments: 0..<8)
  func `HTML, CSV, JSON and JSON-LD state the same numbers, each traced to its cells`(
    batch: Int
  ) throws {
    let sample = try Self.sample.get()
    for seed in batch * 125..<(batch + 1) * 125 {
      let table = RandomTable(seed: seed)
      let write = try sample.writer(table)
      let expected = ExpectedStatements(table: table).all
      var faults = try self.faults(ofComparison: write, expected)
      // The tables and data of a career are parts of the comparison's: a tenth will do.
      for index in Self.careers.indices {
        faults += try salaryFaults(ofCareer: index, write, expected)
        if seed % 10 == 0 { faults += try self.faults(ofCareer: index, write, expected) }
      }
      #expect(faults == [], "data set \(seed):\n\(table.csv)")
      guard faults.isEmpty else { return }
    }
  }

  private func faults(
    ofComparison write: (Route) -> String,
    _ expected: [Statement.Key: Statement]
  ) throws -> [String] {
    let html = write(Self.comparison)
    let csv = write(.comparisonTwin(language: 0, comparison: 0, form: .csv))
    let json = write(.comparisonTwin(language: 0, comparison: 0, form: .json))
    let shown = ParsedForms.statements(inHTML: html, careers: Self.careers)
    return Self.differences("CSV", ParsedForms.statements(inCSV: csv), expected)
      + Self.differences("JSON", try ParsedForms.statements(inJSON: json), expected)
      + Self.differences("HTML", shown, expected.filter { $0.key.career != "all" })
      + untraced(html, expected)
  }

  private func faults(
    ofCareer index: Int,
    _ write: (Route) -> String,
    _ expected: [Statement.Key: Statement]
  ) throws -> [String] {
    let career = Self.careers[index]
    let own = expected.filter { $0.key.career == career && $0.key.kind == "estimate" }
    let html = write(.career(language: 0, career: index))
    let csv = write(.careerTwin(language: 0, career: index, form: .csv))
    // A career without a row has neither tables nor data.
    guard !csv.isEmpty else {
      return html.contains("<table") || html.contains(".csv") ? ["\(career) has no row"] : []
    }
    let json = write(.careerTwin(language: 0, career: index, form: .json))
    let withAll = expected.filter {
      $0.key.kind == "estimate" && [career, "all"].contains($0.key.career)
    }
    let shown = ParsedForms.statements(inHTML: html, careers: [career])
    return Self.differences("CSV", ParsedForms.statements(inCSV: csv), withAll)
      + Self.differences("JSON", try ParsedForms.statements(inJSON: json), withAll)
      + Self.differences("HTML", shown, own)
      + untraced(html, expected)
  }

  // Programs are told what is published as a number, and nothing else.
  private func salaryFaults(
    ofCareer index: Int,
    _ write: (Route) -> String,
    _ expected: [Statement.Key: Statement]
  ) throws -> [String] {
    let salaries = try ParsedForms.salaries(inHTML: write(.career(language: 0, career: index)))
    let names = [
      "p10": "percentile10", "p25": "percentile25", "median": "median", "p75": "percentile75",
      "p90": "percentile90",
    ]
    var published: [String: [String: Decimal]] = [:]
    for (key, statement) in expected where key.career == Self.careers[index] {
      guard key.kind == "estimate", let name = names[key.measure], statement.bound == "=",
        statement.statuses.isEmpty
      else { continue }
      published[key.period == "year" ? "P1Y" : "PT1H", default: [:]][name] = statement.number
    }
    return salaries == published ? [] : ["JSON-LD says \(salaries), not \(published)"]
  }

  // Every number in a sentence is one of a table, and every `data` element names its cells.
  private func untraced(_ html: String, _ expected: [Statement.Key: Statement]) -> [String] {
    let known = Set(expected.values.map { "\($0.bound)\($0.number ?? 0) \($0.origins)" })
    let turned = ParsedForms.figures(inHTML: html).filter {
      !known.contains("\($0.bound)\($0.number ?? 0) \($0.origins)") && !isInverseRatio($0, expected)
    }
    let all = html.components(separatedBy: "<data ").count - 1
    let traced = html.components(separatedBy: " data-origin=\"").count - 1
    return turned.map { "not in the data: \($0)" }
      + (all == traced ? [] : ["\(all - traced) figures without cells"])
  }

  // A sentence tells the higher median over the lower, so perhaps the second over the first.
  private func isInverseRatio(
    _ statement: Statement,
    _ expected: [Statement.Key: Statement]
  ) -> Bool {
    let medians = statement.origins.compactMap { origin in
      expected.first { $0.value.origins == [origin] && !$0.value.statuses.contains("e") }?.value
    }
    guard medians.count == 2, let over = medians[0].number, let under = medians[1].number,
      statement.number.map({ $0 >= 1 }) == true
    else { return false }
    let mode: NSDecimalNumber.RoundingMode =
      statement.bound == "≥" ? .down : statement.bound == "≤" ? .up : .plain
    return statement.number == (over / under).rounded(2, mode)
  }

  private static func differences(
    _ form: String,
    _ found: [Statement.Key: Statement],
    _ expected: [Statement.Key: Statement]
  ) -> [String] {
    Set(found.keys).union(expected.keys).compactMap { key in
      found[key] == expected[key]
        ? nil
        : "\(form), \(key): \(found[key].map { "\($0)" } ?? "none"), not \(expected[key].map { "\($0)" } ?? "none")"
    }.sorted()
  }
}
