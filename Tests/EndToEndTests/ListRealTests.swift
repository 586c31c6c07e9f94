import Foundation
import Testing

/// `generate list figures --real`: money in the prices of a month, or why not.
struct ListRealTests {
  private struct Figure: Decodable {
    let page: String
    let place: String
    let value: Decimal
    let derivation: String
    let column: [String]
    let real: Decimal?
    let realMissing: String?
  }

  private static let page = "/en/comparisons/customer-service-vs-public-relations/"
  private static let levels = "2008-05,216.632\n2025-05,321.465\n2025-09,324.8\n2025-10,-\n"

  private static func record(index: String, currency: String) -> String {
    """
    publisher: US Bureau of Labor Statistics
    title: Consumer Price Index
    index: \(index)
    base: 1982-84=100
    area: United States
    currency: \(currency)
    licence: Public domain
    url: https://www.bls.gov/cpi/
    retrieved: 2026-11-23

    """
  }

  private func project(
    _ indexes: [String] = ["cpi-u-us"],
    currency: String = "USD"
  ) throws -> Project {
    let project = try Project()
    for id in indexes {
      try project.write("month,index\n\(Self.levels)", to: "Content/data/\(id).csv")
      let record = Self.record(index: id, currency: currency)
      try project.write(record, to: "Content/data/\(id).yml")
    }
    return project
  }

  private func figures(
    _ project: borrowing Project,
    _ real: String,
    _ more: String...
  ) throws -> [Figure] {
    let arguments = ["list", "figures", "--format", "json", "--real", real] + more
    let run = try project.generate(arguments: arguments)
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Figure].self, from: Data(run.standardOutput.utf8))
  }

  @Test func `each amount of money is told in the prices of a month, and what is none is not`()
    throws
  {
    let project = try project()
    let run = try project.generate("list", "figures", "--real", "2008-05")
    let lines = run.standardOutput.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "page\tplace\tvalue\tbound\tderivation\tdata_set\trow\tcolumn\treal\treal_missing"
    )
    let names = [
      "public-relations@oews-2025-05-us/median/year",
      "difference/customer-service@oews-2025-05-us/public-relations@oews-2025-05-us/median/year",
      "ratio/customer-service@oews-2025-05-us/public-relations@oews-2025-05-us/median/year",
    ]
    let listed = names.map { name in
      lines.first { $0.hasPrefix("\(Self.page)\ttable \(name)\t") } ?? ""
    }
    let ends = listed.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
        .filter { [2, 4, 8, 9].contains($0.offset) }.map { String($0.element) }
    }
    // 74,750 × 216.632 / 321.465 is 50,373.2…, 29,980 of that is 20,203.2…
    #expect(
      ends == [
        ["74750", "published", "50373", ""], ["-29980", "difference", "-20203", ""],
        ["0.60", "ratio", "", ""],
      ]
    )
    #expect(run.exitCode == 0)
  }

  @Test func `text and JSON say the same`() throws {
    let project = try project()
    let run = try project.generate("list", "figures", "--real", "2008-05")
    let texts = run.standardOutput.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "\(fields[0]) \(fields[1]) \(fields[8])|\(fields[9])"
    }
    let figures = try figures(project, "2008-05").map { figure in
      "\(figure.page) \(figure.place) \(figure.real.map { "\($0)" } ?? "")|\(figure.realMissing ?? "")"
    }
    #expect(texts.count > 100)
    #expect(texts.map { $0.replacing(/\.(\d)0\|/) { ".\($0.output.1)|" } } == figures.map { $0 })
  }

  @Test func `it is what tables in constant prices state`() throws {
    let project = try project()
    let block = "## Pay\n\n```wages\ncareers: public-relations\nreal: 2008-05\n```\n"
    for language in ["el", "en"] {
      let folder = "Content/\(language)/comparisons/customer-service-vs-public-relations"
      try project.write(block, to: "\(folder)/pay.md")
    }
    let figures = try figures(project, "2008-05").filter { $0.page == Self.page }
    let told = figures.filter { $0.place.hasPrefix("table real/2008-05/") }
    #expect(told.count == 12)
    for figure in told {
      #expect(figure.real == figure.value)
      let place = figure.place.replacing("real/2008-05/", with: "")
      #expect(figures.first { $0.place == place }?.real == figure.value)
    }
  }

  @Test(arguments: [
    ("en", "the price index cpi-u-us has no number for 2025-10"),
    ("el", "ο δείκτης τιμών cpi-u-us δεν έχει αριθμό για τον μήνα 2025-10"),
  ])
  func `a month that was not published is named for each amount`(
    language: String,
    reason: String
  ) throws {
    let figures = try figures(project(), "2025-10", "--language", language)
    #expect(figures.allSatisfy { $0.real == nil })
    let money = figures.filter { $0.derivation != "ratio" && !$0.column.contains("TOT_EMP") }
    #expect(!money.isEmpty && money.count < figures.count)
    #expect(Set(money.map(\.realMissing)) == [reason])
    #expect(figures.count { $0.realMissing != nil } == money.count)
  }

  @Test func `wages in the prices of the month need no index`() throws {
    let figures = try figures(project([]), "2025-05")
    let median = figures.first { $0.place == "table public-relations@oews-2025-05-us/median/year" }
    #expect(median?.real == 74_750)
    let older = figures.first { $0.place == "table public-relations@oews-2008-05-us/median/year" }
    #expect(older?.real == nil)
    #expect(
      older?.realMissing == "constant prices need a price index, and the project has none"
    )
  }

  @Test(arguments: [
    (
      ["cpi-u-us"], "EUR",
      "the price index cpi-u-us is of prices in EUR, the wages are in USD"
    ),
    (["cpi-u-us", "cpi-w-us"], "USD", "several price indexes fit: cpi-u-us, cpi-w-us"),
  ])
  func `an index that does not fit is the reason`(
    indexes: [String],
    currency: String,
    reason: String
  ) throws {
    let figures = try figures(project(indexes, currency: currency), "2008-05")
    let missing = Set(figures.filter { $0.page == Self.page }.compactMap(\.realMissing))
    #expect(missing == [reason])
  }

  @Test func `the list of data has the index with its months`() throws {
    let run = try project().generate("list", "data")
    let line = run.standardOutput.split(separator: "\n").last.map(String.init)
    #expect(
      line == "cpi-u-us\t2008-05/2025-09\tUnited States\tUSD\t3\t2026-11-23\t"
        + "US Bureau of Labor Statistics\tConsumer Price Index, cpi-u-us\thttps://www.bls.gov/cpi/"
    )
  }

  @Test func `of several indexes one is named`() throws {
    let project = try project(["cpi-u-us", "cpi-w-us"])
    let figures = try figures(project, "2008-05, cpi-w-us").filter { $0.page == Self.page }
    #expect(figures.allSatisfy { $0.realMissing == nil })
    #expect(figures.contains { $0.real == 50_373 })
  }

  private static let usage =
    "Usage: generate list figures [--project <project>] [--base-url <base-url>] [--drafts] "
    + "[--strict] [--jobs <jobs>] [--compress <compress>] [--format <format>] [--color <color>] "
    + "[--quiet] [--verbose] [--language <language>] [--real <real>]\n"
    + "  See 'generate list figures --help' for more information.\n"

  @Test(arguments: [
    "May 2025", "2025-13", "2025", "2025-05,", "", "2025-05,cpi-u-us,x", ",cpi-u-us",
  ])
  func `what is no month is wrong usage`(real: String) throws {
    let run = try project().generate("list", "figures", "--real", real)
    #expect(
      run.standardError == "Error: --real takes a month such as 2025-05, or a month and a price "
        + "index: 2025-05,cpi-u-us\n\(Self.usage)"
    )
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 2)
  }

  @Test(arguments: [
    (["cpi-u-us"], "cpi-us", "did you mean `cpi-u-us`?"),
    (["cpi-u-us"], "prices", "it has cpi-u-us"),
    ([], "cpi-u-us", "it has none"),
  ])
  func `an index that is not there is wrong usage`(
    indexes: [String],
    index: String,
    help: String
  ) throws {
    let run = try project(indexes).generate("list", "figures", "--real", "2025-05,\(index)")
    #expect(
      run.standardError
        == "Error: the project has no price index `\(index)`; \(help)\n"
        + "Usage: generate <subcommand>\n  See 'generate --help' for more information.\n"
    )
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 2)
  }
}
