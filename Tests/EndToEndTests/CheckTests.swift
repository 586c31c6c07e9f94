import Foundation
import TestSupport
import Testing

/// `generate check`: what a build lets pass; the rest of it is in `Fixtures/faults/check-of-…`.
struct CheckTests {
  private static let day = ["--today", "2026-11-26"]

  private func check(_ project: borrowing Project, _ arguments: String...) throws -> GenerateRun {
    try project.generate(arguments: ["check"] + Self.day + arguments)
  }

  @Test func `a kept site is checked without a word, and nothing is written`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try check(project, "--strict")
    #expect(run.standardError.wholeMatch(of: /Checked \d+ pages in \d+\.\d\d s\n/) != nil)
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 0)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `the shipped site is kept`() throws {
    let project = try Project(copying: ["Content", "Templates"])
    let run = try check(project, "--strict", "--quiet")
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test func `a fault of a build is one of a check`() throws {
    let project = try Project()
    try project.replace("(method.md)", with: "(metod.md)", in: "Content/en/index.md")
    let run = try check(project)
    #expect(run.standardError.hasPrefix("error[link-dead]: "))
    #expect(run.exitCode == 1)
  }

  @Test func `what is found is a warning, and with --strict an error`() throws {
    let project = try Project()
    for language in ["el", "en"] {
      try project.replace(
        "words:\n",
        with: "words:\n  newsletter: Our newsletter\n",
        in: "Templates/strings/\(language).yml"
      )
    }
    let told = try check(project, "--quiet")
    #expect(
      told.standardError.contains(
        """
        warning[string-unused]: nothing shows the text `words.newsletter`
          ┌─ Templates/strings/en.yml:5:15
         5│   newsletter: Our newsletter
          │               ^^^^^^^^^^^^^^
          = help: remove it, or name it in a template

        2 warnings

        """
      )
    )
    #expect(told.exitCode == 0)
    let strict = try check(project, "--strict", "--format", "json")
    #expect(strict.standardOutput.hasPrefix("{\"errors\":2,\"warnings\":0,"))
    #expect(strict.standardOutput.contains("\"code\":\"string-unused\""))
    #expect(strict.exitCode == 1)
    let sarif = try check(project, "--format", "sarif")
    #expect(sarif.standardOutput.contains("\"ruleId\":\"string-unused\""))
  }

  @Test func `a build that is good shows its warnings`() throws {
    let project = try Project()
    try project.replace(
      "to-home: To the home page",
      with: "to-home: ''",
      in: "Templates/strings/en.yml"
    )
    let run = try project.generate("--quiet")
    #expect(run.standardError.hasPrefix("warning[strings-empty]: "))
    #expect(run.standardError.hasSuffix("\n1 warning\n"))
    #expect(run.exitCode == 0)
  }

  @Test func `only with --links are other sites asked, and each that is not there is named`() throws
  {
    let other = try Project()
    let server = try ServeRun(in: other.url)
    let address = "http://127.0.0.1:\(server.port)"
    let project = try Project()
    let path = "Content/en/method.md"
    let text = try project.text(path)
    try project.write(
      "\(text)\n[Here](\(address)/en/), [gone](\(address)/gone/?a=1&b=2), [gone](\(address)/gone/).\n",
      to: path
    )
    #expect(try check(project, "--strict", "--quiet").exitCode == 0)

    let run = try check(project, "--links")
    let found = run.standardError.matches(of: /warning\[link-external-dead\]: (.*)/).map {
      String($0.output.1)
    }
    #expect(found.contains("nothing is found at \(address)/gone/: HTTP 404"))
    #expect(found.contains("nothing is found at \(address)/gone/?a=1&b=2: HTTP 404"))
    #expect(!found.contains { $0.contains("/en/:") })
    #expect(run.standardError.contains("┌─ Content/en/method.md:12:"))
    #expect(run.standardError.contains("links to other sites\n"))
    #expect(run.exitCode == 0)
  }

  @Test func `without curl it is said so`() throws {
    let project = try Project()
    let run = try project.generate("check", "--links", environment: ["PATH": "/nowhere"])
    #expect(
      run.standardError == """
        error[curl-missing]: links to other sites are asked for with curl, which is not in any folder \
        of PATH
          = help: install it, or check without --links

        1 error; the output is as it was

        """
    )
    #expect(run.exitCode == 1)
  }

  @Test func `a day that is none is wrong usage`() throws {
    let project = try Project()
    let run = try project.generate("check", "--today", "tomorrow")
    #expect(run.standardError.hasPrefix("Error: --today takes a day such as 2026-11-23\n"))
    #expect(run.exitCode == 2)
  }
}
