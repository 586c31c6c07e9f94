import Foundation
import SiteModel
import Testing

/// Random data sets with every special value: all forms of a page say the same, and nothing else
/// than the data.
struct TwinPropertyTests {
  private static let comparison = Route.comparison(language: 0, comparison: 0)
  private static let careers = ["a", "b"]
  private static let names = ["Apple": "a", "Birch": "b", "All occupations": "all"]
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
      faults += try self.faults(ofList: write, expected)
      for index in Self.careers.indices {
        faults += try self.faults(ofCareer: index, write, table)
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
    ofList write: (Route) -> String,
    _ expected: [Statement.Key: Statement]
  ) throws -> [String] {
    let html = write(.careers(language: 0))
    let csv = write(.careersTwin(language: 0, form: .csv))
    let json = write(.careersTwin(language: 0, form: .json))
    let estimates = expected.filter { $0.key.kind == "estimate" }
    let listed = estimates.filter {
      $0.key.period == "year" && ["p10", "median", "p90"].contains($0.key.measure)
    }
    let shown = ParsedForms.statements(inList: html, careers: Self.names)
    return Self.differences("CSV of the list", ParsedForms.statements(inCSV: csv), estimates)
      + Self.differences("JSON of the list", try ParsedForms.statements(inJSON: json), estimates)
      + Self.differences("the list", shown, listed)
      + untraced(html, expected)
  }

  private func faults(
    ofCareer index: Int,
    _ write: (Route) -> String,
    _ table: RandomTable
  ) throws -> [String] {
    let career = Self.careers[index]
    let expected = ExpectedStatements(table: table)
    let all = expected.all
    let html = write(.career(language: 0, career: index))
    let csv = write(.careerTwin(language: 0, career: index, form: .csv))
    let salaries = try salaryFaults(ofCareer: career, html, all)
    // A career without a row has neither tables nor data.
    guard !csv.isEmpty else {
      return html.contains("<table") || html.contains(".csv")
        ? ["\(career) has no row"] : salaries
    }
    let json = write(.careerTwin(language: 0, career: index, form: .json))
    let estimates = all.filter {
      $0.key.kind == "estimate" && [career, "all"].contains($0.key.career)
    }
    let neighbours = neighbours(of: career, expected)
    let told = estimates.merging(neighbours) { own, _ in own }
    let period = expected.neighbourPeriod(of: career)
    let beside = neighbours.filter {
      $0.key.kind == "estimate" || !expected.areAboutSame($0.key.career, career)
    }
    return salaries + Self.differences("CSV", ParsedForms.statements(inCSV: csv), told)
      + Self.differences("JSON", try ParsedForms.statements(inJSON: json), told)
      + Self.differences(
        "HTML",
        ParsedForms.statements(inHTML: html, careers: [career]),
        estimates.filter { $0.key.career == career }
      )
      + Self.differences(
        "the table of others",
        ParsedForms.statements(ofNeighboursIn: html, careers: Self.names, period: period)
          .filter { $0.value != Statement() },
        beside
      )
      + untraced(html, all)
  }

  // The medians of the other career and of all occupations, and how far they are above the page's own.
  private func neighbours(
    of career: String,
    _ expected: ExpectedStatements
  ) -> [Statement.Key: Statement] {
    var neighbours: [Statement.Key: Statement] = [:]
    let period = expected.neighbourPeriod(of: career)
    for other in ["a", "b", "all"] where other != career {
      let place = { (kind: String) in
        Statement.Key(career: other, kind: kind, measure: "median", period: period)
      }
      neighbours[place("estimate")] = expected.all[place("estimate")]
      neighbours[place("difference")] = expected.difference(of: other, from: career)
    }
    return neighbours
  }

  // Programs are told what is published as a number, and nothing else.
  private func salaryFaults(
    ofCareer career: String,
    _ html: String,
    _ expected: [Statement.Key: Statement]
  ) throws -> [String] {
    let salaries = try ParsedForms.salaries(inHTML: html)
    let names = [
      "p10": "percentile10", "p25": "percentile25", "median": "median", "p75": "percentile75",
      "p90": "percentile90",
    ]
    var published: [String: [String: Decimal]] = [:]
    for (key, statement) in expected where key.career == career {
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
