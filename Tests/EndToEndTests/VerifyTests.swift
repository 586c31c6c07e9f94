import Foundation
import TestSupport
import Testing

/// A site that is compared with a clean build.
struct VerifyTests {
  private func expectDifference(
    _ project: borrowing Project,
    _ report: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try project.tree()
    let run = try project.generate("verify")
    #expect(run.standardError == report, sourceLocation: sourceLocation)
    #expect(run.standardOutput.isEmpty, sourceLocation: sourceLocation)
    #expect(run.exitCode == 1, sourceLocation: sourceLocation)
    let changes = try project.tree().differences(from: before)
    #expect(changes == [], sourceLocation: sourceLocation)
  }

  private func built() throws -> Project {
    let project = try Project()
    try project.expectSite()
    return project
  }

  @Test func `a site that was just built is whole, in one line`() throws {
    let project = try built()
    let before = try project.tree()
    let run = try project.generate("verify")
    #expect(
      run.standardError.contains(
        /^Verified \d+ files in \d+\.\d\d s: \.\/Public is what a clean build makes\n$/
      )
    )
    #expect(run.exitCode == 0)
    #expect(try project.tree().differences(from: before) == [])
    #expect(try project.generate("verify", "--quiet").standardError.isEmpty)
  }

  @Test func `a site in another folder and at another address is verified as it was built`() throws
  {
    let project = try Project()
    let options = ["--output", "out", "--base-url", "https://example.com/a/"]
    #expect(try project.generate(arguments: options).exitCode == 0)
    #expect(try project.generate(arguments: ["verify"] + options).exitCode == 0)
    #expect(try project.generate("verify", "--output", "out").exitCode == 1)
  }

  @Test func `a page of the same size with other bytes differs`() throws {
    let project = try built()
    try project.replace("Method", with: "method", in: "Public/en/method/index.html")
    try expectDifference(
      project,
      """
      error[verify-files-differ]: ./Public holds 1 file with other bytes than a clean build makes: en/method/index.html
        = help: build again if the project changed; else remove ./Public first

      1 error; the output is as it was

      """
    )
  }

  @Test func `all kinds of differences are listed at once`() throws {
    let project = try built()
    try project.remove("Public/en/method/index.html")
    try project.remove("Public/assets/style.css")
    try project.write("mine\n", to: "Public/mine/notes.txt")
    try project.append([0x20], to: "Public/index.html")
    // A link is no page of ours, even to the same bytes.
    try project.write(project.bytes("Public/404.html"), to: "copy.html")
    try project.remove("Public/404.html")
    try project.link("Public/404.html", to: "../copy.html")
    try project.append(Array("x\n".utf8), to: "Public/.synkrisis-manifest")
    try expectDifference(
      project,
      """
      error[verify-files-differ]: ./Public holds 2 files with other bytes than a clean build makes: 404.html, index.html
        = help: build again if the project changed; else remove ./Public first

      error[verify-files-missing]: ./Public lacks 2 files of a clean build: assets/style.css, en/method/index.html
        = help: build again if the project changed; else remove ./Public first

      error[verify-files-surplus]: ./Public holds 1 file that a clean build does not make: mine/notes.txt
        = help: move what you need to Content/root, and remove the rest

      error[verify-manifest-differs]: the manifest of ./Public is not that of a clean build
        = help: build again if the project changed; else remove ./Public first

      4 errors; the output is as it was

      """
    )
  }

  @Test func `of many files the first five are named`() throws {
    let project = try built()
    for letter in "gfedcba" { try project.write("mine\n", to: "Public/\(letter).txt") }
    try expectDifference(
      project,
      """
      error[verify-files-surplus]: ./Public holds 7 files that a clean build does not make: a.txt, b.txt, c.txt, d.txt, e.txt, …
        = help: move what you need to Content/root, and remove the rest

      1 error; the output is as it was

      """
    )
  }

  @Test func `a manifest that lies is found where every file is right`() throws {
    let project = try built()
    let manifest = try project.text("Public/.synkrisis-manifest")
    let changed = manifest.replacing(/[0-9a-f]{32}/, maxReplacements: 1) { _ in
      String(repeating: "0", count: 32)
    }
    for text in [changed, "", "x", manifest + manifest.split(separator: "\n")[1] + "\n"] {
      try project.write(String(text), to: "Public/.synkrisis-manifest")
      try expectDifference(
        project,
        """
        error[verify-manifest-differs]: the manifest of ./Public is not that of a clean build
          = help: build again if the project changed; else remove ./Public first

        1 error; the output is as it was

        """
      )
    }
    try project.remove("Public/.synkrisis-manifest")
    #expect(try project.generate("verify").exitCode == 1)
  }

  @Test func `a project that changed since the build is a difference`() throws {
    let project = try built()
    try project.replace("Gross wages", with: "All wages", in: "Content/en/method.md")
    let run = try project.generate("verify")
    #expect(run.standardError.contains("1 file with other bytes than a clean build makes: en/me"))
    #expect(run.exitCode == 1)
    try project.expectSite()
    #expect(try project.generate("verify").exitCode == 0)
  }

  @Test func `where nothing was built there is nothing to verify`() throws {
    let project = try Project()
    try expectDifference(
      project,
      """
      error[verify-no-site]: there is no folder ./Public to verify
        = help: build the site first

      1 error; the output is as it was

      """
    )
  }

  @Test func `a shard is no site to verify`() throws {
    let project = try Project()
    #expect(try project.generate("--shard", "1/1").exitCode == 0)
    try expectDifference(
      project,
      """
      error[verify-shard]: ./Public holds shard 1/1, not a whole site
        = help: join the shards with `generate merge`, and verify the site

      1 error; the output is as it was

      """
    )
  }

  @Test func `a faulty project is not compared`() throws {
    let project = try built()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("verify")
    #expect(run.standardError.contains("error[figure-malformed]"))
    #expect(!run.standardError.contains("verify-"))
    #expect(run.exitCode == 1)
  }
}
