import TestSupport
import Testing

extension Project {
  /// Expects that a build is refused with a whole report and changes nothing in the project's folder.
  func expectRefusal(
    _ report: String,
    exitCode: Int32 = 1,
    arguments: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try tree()
    let run = try generate(arguments: arguments)
    #expect(run.standardError == report, sourceLocation: sourceLocation)
    #expect(run.standardOutput.isEmpty, sourceLocation: sourceLocation)
    #expect(run.exitCode == exitCode, sourceLocation: sourceLocation)
    let changes = try tree().differences(from: before)
    #expect(changes == [], sourceLocation: sourceLocation)
  }

  /// Expects that the site builds without a warning.
  func expectSite(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let run = try generate("--quiet")
    #expect(run.standardError.isEmpty, sourceLocation: sourceLocation)
    #expect(run.exitCode == 0, sourceLocation: sourceLocation)
  }
}
