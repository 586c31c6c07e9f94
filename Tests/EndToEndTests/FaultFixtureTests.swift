import Foundation
import TestSupport
import Testing

/// Every fault that a folder can hold: the folder shows the faulty project, `report.txt` and
/// `report.el.txt` what the user reads.
struct FaultFixtureTests {
  // Built once; every faulty project finds it as the site of its last good build.
  private static let standing = Result { () throws -> FileTree in
    let project = try Project()
    try project.expectSite()
    return try project.site()
  }

  @Test(arguments: FaultFixture.all)
  func `a faulty project is reported whole and its site left alone`(
    _ fixture: FaultFixture
  ) throws {
    let project = try Project()
    for (path, bytes) in try Self.standing.get().files {
      try project.write(bytes, to: "Public/\(path)")
    }
    try project.overlay(fixture.url)
    let before = try project.tree()

    let run = try project.generate(arguments: fixture.arguments + ["--quiet"])

    let expected = try Golden.text(at: fixture.report, actual: run.standardError)
    #expect(run.standardError == expected)
    #expect(run.standardOutput == fixture.output ?? "")
    #expect(run.exitCode == fixture.exitCode)
    let changes = try project.tree().differences(from: before)
    if run.exitCode != 0 { #expect(changes == []) }
  }

  @Test(arguments: FaultFixture.all)
  func `a faulty project is reported whole in Greek`(_ fixture: FaultFixture) throws {
    let project = try Project()
    try project.overlay(fixture.url)

    let run = try project.generate(
      arguments: fixture.arguments + ["--quiet", "--language", "el"]
    )

    let expected = try Golden.text(at: fixture.greekReport, actual: run.standardError)
    #expect(run.standardError == expected)
    #expect(run.exitCode == fixture.exitCode)
  }

  @Test(arguments: FaultFixture.all.filter { $0.mended != nil })
  func `the mended project builds without a word`(_ fixture: FaultFixture) throws {
    let project = try Project()
    try project.overlay(fixture.url)
    try fixture.mend(project)

    let run = try project.generate(arguments: fixture.mendedArguments + ["--quiet"])

    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test func `there are fault fixtures`() {
    #expect(FaultFixture.all.count > 100)
  }
}
