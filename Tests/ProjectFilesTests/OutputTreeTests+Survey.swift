import Foundation
import SourceText
import Testing

@testable import ProjectFiles

extension OutputTreeTests {
  @Test func `an output that was looked at beforehand is the one that stands`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["a": "1", "b/c": "2"])
    let survey = OutputSurvey(output)
    let tree = try OutputTree(output, isForced: false, survey: survey) { _ in false }
    #expect(survey.present?.manifest?.count == 2)
    #expect(survey.present?.unlisted == [])
    #expect(tree.presentCount == 2)
  }

  @Test func `a look at an output is worth nothing once another site stands there`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["a": "1", "b/c": "2"])
    let survey = OutputSurvey(output)
    #expect(survey.present != nil)
    _ = try build(["a": "1", "b/c": "2", "d": "3"])
    #expect(survey.present == nil)
    let tree = try OutputTree(output, isForced: false, survey: survey) { _ in false }
    #expect(tree.presentCount == 3)
    #expect(tree.matches(Array("d".utf8), ManifestEntry(of: Array("3".utf8))))
  }

  @Test func `an output without a site of ours is looked at anew`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let survey = OutputSurvey(output)
    #expect(survey.present == nil)
    #expect(
      try OutputTree(output, isForced: false, survey: survey) { _ in false }.presentCount == nil
    )
    _ = try build(["a": "1"])
    #expect(
      try OutputTree(output, isForced: false, survey: survey) { _ in false }.presentCount == 1
    )
  }

  @Test func `a file of others is found by a look beforehand, unless the new site has it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["a": "1", "b/c": "2"])
    try Data("theirs".utf8).write(to: URL(filePath: output).appending(path: "b/theirs"))
    let survey = OutputSurvey(output)
    #expect(survey.present?.unlisted == ["b/theirs"])
    let report = text {
      _ = try OutputTree(output, isForced: false, survey: survey) { _ in false }
    }
    #expect(report.hasPrefix("error[output-foreign-files]: "))
    #expect(report.contains("b/theirs"))
    let theirs = Array("b/theirs".utf8)
    #expect(throws: Never.self) {
      _ = try OutputTree(output, isForced: false, survey: survey) { $0 == theirs }
    }
  }
}
