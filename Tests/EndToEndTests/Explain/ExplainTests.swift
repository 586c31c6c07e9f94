import Foundation
import TestSupport
import Testing

@testable import generate

struct ExplainTests {
  private static let examples = Explanation.all.filter { $0.place != nil }

  private struct Report: Decodable {
    struct Fault: Decodable {
      let code: String
      let rule: String?
    }

    let diagnostics: [Fault]
  }

  private static func faults(of project: borrowing Project) throws -> [Report.Fault] {
    let run = try project.generate("--dry-run", "--format", "json")
    return try JSONDecoder().decode(Report.self, from: Data(run.standardOutput.utf8)).diagnostics
  }

  @Test func `every code of every module is explained, and nothing else`() throws {
    let codes = try FaultCodes.all()
    #expect(codes.count > 200)
    #expect(Explanation.all.map(\.code) == codes)
  }

  @Test func `every explanation is whole`() {
    for explanation in Explanation.all {
      #expect(explanation.englishMeaning.hasSuffix("."), "\(explanation.code)")
      #expect(explanation.greekMeaning.hasSuffix("."), "\(explanation.code)")
      #expect(!explanation.failing.isEmpty, "\(explanation.code)")
      #expect(explanation.failing != explanation.mended, "\(explanation.code)")
    }
    #expect(Self.examples.count > 130)
  }

  @Test(arguments: examples)
  func `an example has its fault`(_ explanation: Explanation) throws {
    let project = try Project()
    let (failing, mended) = (explanation.failing, explanation.mended)
    let place = try #require(explanation.place)
    try project.show(failing, insteadOf: mended, at: place)
    let faults = try Self.faults(of: project).filter { $0.code == explanation.code }
    if faults.isEmpty {
      // It takes more than one file.
      let isShown = try FaultFixture.all.contains {
        try $0.shows(explanation.code, lines: failing)
      }
      #expect(isShown)
    } else {
      #expect(faults.contains { $0.rule == explanation.rule })
    }
  }

  @Test(arguments: examples.filter { !$0.mended.isEmpty })
  func `a mended example has it not`(_ explanation: Explanation) throws {
    let project = try Project()
    let (failing, mended) = (explanation.failing, explanation.mended)
    let place = try #require(explanation.place)
    try project.show(failing, insteadOf: mended, at: place)
    try project.show(mended, insteadOf: failing, at: place)
    if try Self.faults(of: project).contains(where: { $0.code == explanation.code }) {
      // It takes more than one file; the mended project of such a fixture builds.
      let isShown = try FaultFixture.all.contains {
        try $0.shows(explanation.code, lines: failing)
      }
      #expect(isShown)
    }
  }

  @Test(arguments: ["ratio-decimals", "RATIO-DECIMALS", "G-25"])
  func `a code and its rule are explained alike`(name: String) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["explain", name], in: folder.url)
    #expect(
      run.standardOutput == """
        ratio-decimals, G-25

        The text of a ratio has more than two decimals. What is published is rounded, and does not \
        bear out more.

        Fails, in Content/en/method.md:

            It was [1.670](wage:ratio/public-relations/customer-service/median/year) times as much.

        Mended:

            It was [1.67](wage:ratio/public-relations/customer-service/median/year) times as much.

        """
    )
    #expect(run.exitCode == 0)
  }

  @Test func `a rule of several codes is explained by all of them`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["explain", "G-03"], in: folder.url)
    let titles = run.standardOutput.split(separator: "\n").filter { $0.hasSuffix(", G-03") }
    #expect(titles == ["different-pay-periods, G-03", "pay-periods-mixed, G-03"])
  }

  @Test func `without a code all are listed`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["explain"], in: folder.url)
    let codes = run.standardOutput.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(codes == Explanation.all.map(\.code))
  }

  @Test func `the table of the README is the one that the command prints`() throws {
    let run = try GenerateRun(["explain", "--format", "markdown"], in: Fixtures.repository)
    let file = Fixtures.repository.appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let table = readme.firstMatch(of: #/<!-- codes -->\n\n([\s\S]*?)\n<!-- \/codes -->/#)
    #expect(table?.output.1 == run.standardOutput[...])
  }

  @Test(arguments: [
    ("figure-difers", "did you mean `figure-differs`?"),
    ("rubbish", "`generate explain` lists all"),
  ])
  func `an unknown code is wrong usage`(name: String, help: String) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["explain", name], in: folder.url)
    #expect(run.standardError.hasPrefix("Error: there is no code or rule `\(name)`; \(help)\n"))
    #expect(run.exitCode == 2)
  }
}
