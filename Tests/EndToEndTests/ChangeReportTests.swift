import Foundation
import TestSupport
import Testing

/// `generate figures --compared-with`: what is told when data are replaced.
struct ChangeReportTests {
  private static let data = Project.replacedData
  private static let pay = "comparisons/customer-service-vs-public-relations/pay.md"
  private static let goldens = Fixtures.folder.appending(path: "changes")

  private struct Report: Decodable, Equatable {
    struct Binding: Decodable, Equatable {
      let path: String
      let line: Int
      let column: Int
      let reference: String?
      let state: String
      let before: String?
      let now: String?
      let wouldHold: [String]?
    }

    struct Cell: Decodable, Equatable {
      let figure: String
      let before: Decimal?
      let now: Decimal?
      let pages: [String]
    }

    let claimsLost: Int
    let claims: [Binding]
    let figures: [Binding]
    let blocks: [Binding]
    let cells: [Cell]
    let generatedPairs: Int
  }

  private func report(_ project: borrowing Project, _ arguments: String...) throws -> Report {
    let run = try project.generate(arguments: ["figures", "--format", "json"] + arguments)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Report.self, from: Data(run.standardOutput.utf8))
  }

  @Test(arguments: [("en", "report.md"), ("el", "report.el.md")])
  func `everything that changed is told, the claims that fail first`(
    language: String,
    golden: String
  ) throws {
    let project = try Project.withReplacedData()
    let run = try project.generate(
      "figures",
      "--compared-with",
      "former/wages.csv",
      "--language",
      language
    )
    let file = Self.goldens.appending(path: golden)
    #expect(try Golden.difference(of: run.standardOutput, from: file) == nil)
    #expect(run.exitCode == 1)
  }

  @Test func `the same is told to programs`() throws {
    let project = try Project.withReplacedData()
    let run = try project.generate(
      "figures",
      "--compared-with",
      "former/wages.csv",
      "--format",
      "json"
    )
    let file = Self.goldens.appending(path: "report.json")
    #expect(try Golden.difference(of: run.standardOutput, from: file) == nil)
  }

  @Test func `data are replaced, texts mended, claims written anew, and the site builds`() throws {
    let project = try Project.withReplacedData()
    let refused = try project.generate("--quiet")
    #expect(refused.exitCode == 1)
    #expect(refused.standardError.contains("the text says $74,750, the data say $44,770"))
    #expect(
      refused.standardError.contains(
        "the claim “that of the representatives” does not hold: it is $44,770 against $74,750"
      )
    )

    let report = try report(project, "--compared-with", "former/wages.csv", "--write")
    #expect(report.claimsLost == 2)
    for claim in report.claims {
      #expect(claim.state == "fails")
      #expect(
        claim.wouldHold == [
          "claim:public-relations/median/year/under/customer-service/median/year"
        ]
      )
      try project.replace("year/over/customer", with: "year/under/customer", in: claim.path)
    }
    try project.expectSite()

    // The report is the same after the texts were mended.
    let after = try self.report(project, "--compared-with", "former/wages.csv")
    #expect(after.figures.map(\.before) == report.figures.map(\.before))
    #expect(after.figures.map(\.now) == report.figures.map(\.now))
    #expect(after.cells == report.cells)
    #expect(after.claimsLost == 0)
  }

  @Test func `a former project tells the same as its data file`() throws {
    let project = try Project.withReplacedData()
    let texts = try project.tree().files.filter { $0.key.hasPrefix("Content/") }
    for (path, bytes) in texts { try project.write(bytes, to: "before/\(path)") }
    for ending in ["csv", "yml"] {
      try project.write(
        project.bytes("former/wages.\(ending)"),
        to: "before/\(Self.data).\(ending)"
      )
    }
    let ofFile = try report(project, "--compared-with", "former/wages.csv")
    #expect(try report(project, "--compared-with", "before") == ofFile)
  }

  @Test func `a data set of another name takes the place of the default`() throws {
    let project = try Project.withReplacedData()
    let ofFile = try report(project, "--compared-with", "former/wages.csv")
    // The new data stand beside the former ones, and site.yml names them.
    for ending in ["csv", "yml"] {
      try project.write(
        project.bytes("\(Self.data).\(ending)"),
        to: "Content/data/newer.\(ending)"
      )
      try project.write(project.bytes("former/wages.\(ending)"), to: "\(Self.data).\(ending)")
    }
    for (path, bytes) in try project.tree().files where path.hasPrefix("Content/") {
      try project.write(bytes, to: "before/\(path)")
    }
    try project.replace("data: oews-2025-05-us", with: "data: newer", in: "Content/site.yml")
    for former in ["before", "\(Self.data).csv"] {
      let report = try report(project, "--compared-with", former)
      #expect(report.claims == ofFile.claims)
      #expect(report.figures == ofFile.figures)
      let names = report.cells.filter { $0.before != nil && $0.now != nil }.map(\.figure)
      #expect(
        Set(names).isSuperset(
          of: ofFile.cells.map { $0.figure.replacing("@oews-2025-05-us", with: "@newer") }
        )
      )
    }
  }

  @Test func `the same data are no change`() throws {
    let project = try Project()
    let run = try project.generate("figures", "--compared-with", ".")
    #expect(
      run.standardOutput == """
        # What changed with the data

        Compared with `.`.

        Nothing changed.

        """
    )
    #expect(run.exitCode == 0)
  }

  @Test func `a figure that the new data do not have is named`() throws {
    let project = try Project.withReplacedData()
    let text = try project.text("\(Self.data).csv")
    let rows = text.split(separator: "\n").filter { !$0.contains("43-4051") }
    try project.write(rows.joined(separator: "\n") + "\n", to: "\(Self.data).csv")
    let run = try project.generate("figures", "--compared-with", "former/wages.csv")
    #expect(
      run.standardOutput.contains(
        """

        ## Without data now

        - Content/el/careers/customer-service/work.md:3:30: `wage:customer-service/employment`: \
        the data set oews-2025-05-us has no row for customer-service

        """
      )
    )
    #expect(run.standardOutput.contains("| `customer-service@oews-2025-05-us/median/year` |"))
    #expect(run.exitCode == 1)
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `May 2024 gives place to May 2025 in the files as they are published`() throws {
    let project = try Project()
    try importNational(2024, into: project)
    try project.replace("data: oews-2025-05-us", with: "data: wages", in: "Content/site.yml")
    let claim = "[under seventy thousand dollars](claim:public-relations/median/year/under/70000)"
    let path = "Content/en/\(Self.pay)"
    try project.write(try project.text(path) + "\nIt is \(claim).\n", to: path)
    _ = try project.generate("figures", "--write")
    #expect(try project.text(path).contains("[$69,780](wage:public-relations/median/year)"))
    try project.expectSite()
    for ending in ["csv", "yml"] {
      try project.write(project.bytes("Content/data/wages.\(ending)"), to: "2024.\(ending)")
    }

    try importNational(2025, into: project)
    let refused = try project.generate("--quiet")
    #expect(refused.exitCode == 1)
    #expect(refused.standardError.contains("the text says $69,780, the data say $74,750"))
    #expect(refused.standardError.contains("the claim “under seventy thousand dollars” does not"))

    let report = try report(
      project,
      "--compared-with",
      "2024.csv",
      "--in-place-of",
      "wages",
      "--write"
    )
    let lost = try #require(report.claims.first)
    #expect(report.claimsLost == 1)
    #expect(lost.reference == "claim:public-relations/median/year/under/70000")
    #expect([lost.before, lost.now] == ["$69,780", "$74,750"])
    #expect(lost.wouldHold == ["claim:public-relations/median/year/over/70000"])
    let ratio = report.figures.first { $0.reference?.hasPrefix("wage:ratio/") == true }
    #expect([ratio?.before, ratio?.now] == ["1,63", "1,67"])
    let period = report.figures.first { $0.reference == "wage:period" }
    #expect([period?.before, period?.now] == ["Μαΐου 2024", "Μαΐου 2025"])
    let p90 = report.cells.first { $0.figure == "public-relations@wages/p90/year" }
    #expect([p90?.before, p90?.now] == [129_480, 135_150])
    #expect(p90?.pages.contains("/en/careers/public-relations/") == true)

    try project.replace("under seventy", with: "over seventy", in: path)
    try project.replace("/under/70000", with: "/over/70000", in: path)
    try project.expectSite()
  }

  private func importNational(_ year: Int, into project: borrowing Project) throws {
    let file = SharedData.folder.appending(path: "oews_national/national_M\(year)_dl.xlsx")
    let run = try project.generate(
      "import",
      file.path,
      "--occupations",
      "27-3031,43-4051",
      "--licence",
      "Public domain",
      "--retrieved",
      "2026-11-23",
      "--name",
      "wages",
      "--force"
    )
    #expect(run.exitCode == 0)
  }
}
