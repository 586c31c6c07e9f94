import ArgumentParser
import Foundation
import ProjectFiles
import SourceText
import TestSupport
import Testing

@testable import generate

/// A project that is changed while it is built.
struct ChangedMeanwhileTests {
  private func build(
    _ project: borrowing Project,
    shard: String?
  ) throws -> (site: SiteBuild, inputs: InputFingerprint) {
    let options = try ProjectOptions.parse(["--project", project.url.path])
    let folder = try ProjectFolder(options.folder)
    let inputs = try options.fingerprint(of: folder)
    let shard = shard.flatMap { Shard($0) }
    return (try SiteBuild(options, in: folder, shard: shard, watch: BuildWatch()), inputs)
  }

  @Test func `a shard of a project that was changed meanwhile is refused and leaves nothing`()
    throws
  {
    let project = try Project()
    let build = try build(project, shard: "1/2")
    let output = project.url.appending(path: "out").path
    try project.append(Array("\n".utf8), to: "Content/en/method.md")
    let before = try project.tree()
    let report = #expect(throws: DiagnosticReport.self) {
      try build.site.write(
        to: output,
        madeOf: build.inputs,
        survey: OutputSurvey(output),
        isForced: false,
        isFresh: false
      )
    }
    #expect(
      report.map { DiagnosticText().text(of: $0) } == """
        error[project-changed-meanwhile]: the project was changed while the shard was built, so that it may fit no other shard
          = help: build the shard again

        """
    )
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a site that was changed meanwhile is built, and built anew by the next build`() throws
  {
    let project = try Project()
    let build = try build(project, shard: nil)
    try project.replace("Gross wages", with: "All wages", in: "Content/en/method.md")
    let output = project.url.appending(path: "Public").path
    _ = try build.site.write(
      to: output,
      madeOf: build.inputs,
      survey: OutputSurvey(output),
      isForced: false,
      isFresh: false
    )
    #expect(try project.text("Public/en/method/index.html").contains("Gross wages"))
    try project.expectSite()
    #expect(try project.text("Public/en/method/index.html").contains("All wages"))
  }
}
