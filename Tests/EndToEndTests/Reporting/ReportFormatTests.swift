import Foundation
import SourceText
import TestSupport
import Testing

@testable import generate

/// Text, JSON and SARIF say the same.
struct ReportFormatTests {
  @Test(arguments: 0..<500)
  func `text, JSON and SARIF of any report say the same`(seed: Int) throws {
    let report = MadeUpFault.report(seed: seed)
    let text = ToldFault.parse(text: DiagnosticText().text(of: report))
    let sarif = Data(DiagnosticSARIF(report).file)
    #expect(text.count == report.sorted.count)
    #expect(try ToldFault.parse(json: Data(DiagnosticJSON(report).file)) == text)
    #expect(try ToldFault.parse(sarif: sarif) == text)
    #expect(try SARIFCheck.findings(in: sarif) == [])
  }

  @Test func `the check of SARIF finds what the schema does not allow`() throws {
    let log = """
      {"version": "2.0", "runs": [{"tool": {}, "results": [{"level": "fatal", "place": 1,
      "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a b"},
      "region": {"startLine": 0}}}]}]}]}
      """
    #expect(
      try SARIFCheck.findings(in: Data(log.utf8)) == [
        "$.runs[0].results[0] lacks message", "$.runs[0].results[0].level has a wrong value",
        "$.runs[0].results[0].locations[0].physicalLocation[0].artifactLocation[0].uri "
          + "has a wrong value",
        "$.runs[0].results[0].locations[0].physicalLocation[0].region[0].startLine "
          + "has a wrong value",
        "$.runs[0].results[0].place is not allowed", "$.runs[0].tool[0] lacks driver",
        "$.version has a wrong value",
      ]
    )
  }

  @Test(arguments: [
    "several-faults-at-once", "duplicate-row", "replaced-article",
  ])
  func `a faulty project is told in every format alike`(fixture: String) throws {
    let project = try Project()
    try project.overlay(Fixtures.folder.appending(path: "faults/\(fixture)"))
    let text = try project.generate("--quiet")
    let json = try project.generate("--quiet", "--format", "json")
    let sarif = try project.generate("--quiet", "--format", "sarif")
    let lines = text.standardError.split(separator: "\n").dropLast().joined(separator: "\n")
    let told = ToldFault.parse(text: lines)
    #expect(!told.isEmpty)
    #expect(try ToldFault.parse(json: Data(json.standardOutput.utf8)) == told)
    #expect(try ToldFault.parse(sarif: Data(sarif.standardOutput.utf8)) == told)
    #expect(try SARIFCheck.findings(in: Data(sarif.standardOutput.utf8)) == [])
    #expect(json.standardError.isEmpty && sarif.standardError.isEmpty)
    #expect(text.standardOutput.isEmpty)
    #expect([text, json, sarif].map(\.exitCode) == [1, 1, 1])
  }

  @Test func `a whole site is an empty report`() throws {
    let project = try Project()
    let json = try project.generate("--format", "json")
    #expect(json.standardOutput == #"{"errors":0,"warnings":0,"diagnostics":[]}"# + "\n")
    #expect(json.standardError.hasPrefix("Wrote 55 pages"))
    let sarif = try project.generate("--quiet", "--format", "sarif")
    #expect(sarif.standardError.isEmpty)
    #expect(try SARIFCheck.findings(in: Data(sarif.standardOutput.utf8)) == [])
    #expect(try ToldFault.parse(sarif: Data(sarif.standardOutput.utf8)) == [])
  }

  @Test(arguments: [["verify"], ["rollback"], ["merge", "nowhere"], ["import", "nowhere.csv"]])
  func `every command that reports does so as JSON`(arguments: [String]) throws {
    let project = try Project()
    let text = try project.generate(arguments: arguments)
    let json = try project.generate(arguments: arguments + ["--format", "json"])
    let told = try ToldFault.parse(json: Data(json.standardOutput.utf8))
    #expect(told.count == 1)
    #expect(text.standardError.hasPrefix("error[\(told.first?.code ?? "")]: "))
    #expect(text.exitCode == json.exitCode)
  }

  @Test func `colours are there where they are asked for, and nothing else changes`() throws {
    let project = try Project()
    try project.overlay(Fixtures.folder.appending(path: "faults/several-faults-at-once"))
    let plain = try project.generate("--color", "auto")
    let colored = try project.generate("--color", "always")
    #expect(!plain.standardError.contains("\u{1B}"))
    #expect(colored.standardError.contains("\u{1B}[1;31merror[key-missing]\u{1B}[0m"))
    #expect(colored.standardError.replacing(/\x{1B}\[[0-9;]*m/, with: "") == plain.standardError)
  }

  @Test func `verbose tells what was read`() throws {
    let project = try Project()
    let run = try project.generate("--verbose")
    #expect(
      run.standardError.hasPrefix(
        """
        el: 2 careers, 1 comparison, 0 pairs, 1 page
        en: 2 careers, 1 comparison, 0 pairs, 1 page
        data: oews-2008-05-us, oews-2025-05-us

        """
      )
    )
  }

  @Test func `verbose tells once what each kind of fault means`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/el/method.md")
    let run = try project.generate("--verbose")
    let meanings = run.standardError.split(separator: "\n").filter {
      $0.hasPrefix("figure-malformed: The link begins with `wage:` and names no figure.")
    }
    #expect(meanings.count == 1)
  }

  @Test func `verbose tells in the language of messages what a fault means`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("--verbose", "--language", "el")
    #expect(
      run.standardError.contains(
        "\nfigure-malformed: Ο σύνδεσμος αρχίζει με `wage:` και δεν ονομάζει αριθμό. Αριθμός είναι"
      )
    )
  }

  @Test func `SARIF explains its rules in the language of messages`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("--format", "sarif", "--language", "el")
    #expect(
      run.standardOutput.contains(
        #"{"id":"figure-malformed","shortDescription":{"text":"Ο σύνδεσμος αρχίζει με `wage:`"#
      )
    )
    #expect(run.standardOutput.contains(#"\u000aΛάθος, στο Content/en/method.md:\u000a"#))
  }

  @Test func `SARIF explains each of its rules`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("--format", "sarif")
    #expect(
      run.standardOutput.contains(
        #"{"id":"figure-malformed","shortDescription":{"text":"The link begins with"#
      )
    )
  }

  @Test func `quiet and verbose exclude each other`() throws {
    let project = try Project()
    let run = try project.generate("--quiet", "--verbose")
    #expect(run.standardError.hasPrefix("Error: --quiet and --verbose exclude each other\n"))
    #expect(run.exitCode == 2)
  }
}
