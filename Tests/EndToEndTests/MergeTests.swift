import Foundation
import TestSupport
import Testing

/// Shards that are joined, or refused.
struct MergeTests {
  private func expectRefusal(
    _ run: GenerateRun,
    _ report: String,
    exitCode: Int32 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.standardError == report, sourceLocation: sourceLocation)
    #expect(run.standardOutput.isEmpty, sourceLocation: sourceLocation)
    #expect(run.exitCode == exitCode, sourceLocation: sourceLocation)
  }

  @Test func `a merge says in one line what it did, and a second one writes nothing`() throws {
    let project = try Project()
    try project.buildShards(of: 2)
    let first = try project.merge(2)
    #expect(
      first.standardError.contains(
        /^Joined 2 shards: wrote \d+ files, 0 unchanged, 0 removed in \d+\.\d\d s\n$/
      )
    )
    #expect(first.exitCode == 0)
    let before = try project.tree()
    let second = try project.merge(2)
    #expect(second.standardError.contains(/^Joined 2 shards: wrote 0 files, \d+ unchanged, 0 rem/))
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a merge takes the place of a site at once, and the site can be brought back`() throws
  {
    let project = try Project()
    try project.expectSite()
    let old = try project.site()
    try project.replace("the press", with: "the papers", in: Self.page)
    try project.buildShards(of: 2)
    #expect(try project.merge(2, "--quiet").exitCode == 0)
    #expect(try project.site() != old)
    #expect(try project.generate("rollback").exitCode == 0)
    #expect(try project.site() == old)
  }

  @Test func `a joined site is a site: a build leaves it as it is`() throws {
    let project = try Project()
    try project.buildShards(of: 2)
    #expect(try project.merge(2, "--quiet").exitCode == 0)
    let run = try project.generate()
    #expect(run.standardError.contains(/^Wrote 0 pages, 55 unchanged, 0 removed/))
    #expect(try project.generate("verify", "--quiet").exitCode == 0)
  }

  @Test func `shards of an earlier state of a file do not join, and the site is as it was`() throws
  {
    let project = try Project()
    try project.expectSite()
    try project.buildShards(of: 2)
    try project.replace("the press", with: "the papers", in: Self.page)
    let second = ["--shard", "2/2", "--output", "out/2"]
    #expect(try project.generate(arguments: second).exitCode == 0)
    let before = try project.tree()
    expectRefusal(
      try project.merge(2),
      """
      error[shards-of-other-inputs]: 2/2 in out/2 was made of other inputs than 1/2 in out/1
        = help: build all shards of the same files, with the same options and the same generate

      1 error; the output is as it was

      """
    )
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test(arguments: [["--base-url", "https://example.com/"], ["--drafts"]])
  func `shards that were built with other options do not join`(options: [String]) throws {
    let project = try Project()
    try project.buildShards(of: 2)
    let second = ["--shard", "2/2", "--output", "out/2"] + options
    #expect(try project.generate(arguments: second).exitCode == 0)
    #expect(try project.merge(2).standardError.hasPrefix("error[shards-of-other-inputs]: 2/2 in"))
  }

  @Test(arguments: [["--jobs", "7"], ["--strict"]])
  func `options that decide no byte keep shards together`(options: [String]) throws {
    let project = try Project()
    try project.buildShards(of: 2)
    try project.remove("out/2")
    let second = ["--shard", "2/2", "--output", "out/2"] + options
    #expect(try project.generate(arguments: second).exitCode == 0)
    #expect(try project.merge(2).exitCode == 0)
  }

  @Test func `a shard that is missing is named`() throws {
    let project = try Project()
    try project.buildShards(of: 3)
    expectRefusal(
      try project.generate("merge", "out/1", "out/3"),
      """
      error[shards-missing]: of 3 shards one is missing: 2
        = help: build it with --shard 2/3, and name the folders of all shards

      1 error; the output is as it was

      """
    )
  }

  @Test func `a damaged file gives the merge up and leaves nothing behind`() throws {
    let project = try Project()
    try project.buildShards(of: 2)
    try project.append([0x20], to: "out/2/en/index.html")
    let before = try project.tree()
    expectRefusal(
      try project.merge(2),
      """
      error[shard-files-damaged]: out/2 holds 1 file with other bytes than its manifest says: en/index.html
        = help: copy the folder again, or build its shard again

      1 error; the output is as it was

      """
    )
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a file in the output that nobody wrote stops the merge, unless it is given up`()
    throws
  {
    let project = try Project()
    try project.buildShards(of: 2)
    try project.write("mine\n", to: "Public/mine.txt")
    let refused = try project.merge(2)
    #expect(refused.standardError.contains("holds 1 file that generate did not write: mine.txt"))
    #expect(refused.exitCode == 3)
    #expect(try project.text("Public/mine.txt") == "mine\n")
    #expect(try project.merge(2, "--force").exitCode == 0)
    #expect(try project.site().files["mine.txt"] == nil)
  }

  @Test func `a whole build takes the place of a shard`() throws {
    let project = try Project()
    #expect(try project.generate("--shard", "1/1").exitCode == 0)
    let run = try project.generate()
    #expect(run.exitCode == 0)
    #expect(try project.generate("verify", "--quiet").exitCode == 0)
  }

  private static let memory = "/dev/shm"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: memory), "no file system in memory here")
  )
  func `a site is joined on another file system than that of its shards`() throws {
    let project = try Project()
    try project.buildShards(of: 2)
    let folder = URL(filePath: "\(Self.memory)/synkrisis-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "Public")
    #expect(try project.merge(2, "--quiet", "--output", output.path).exitCode == 0)
    try project.expectSite()
    #expect(try FileTree(output).differences(from: project.site()) == [])
  }

  @Test func `a shard takes the place of another of the same inputs`() throws {
    let project = try Project()
    for shard in ["1/2", "2/2", "2/3"] {
      let run = try project.generate("--quiet", "--output", "out", "--shard", shard)
      #expect(run.standardError.isEmpty)
      let head = try project.text("out/.synkrisis-manifest").prefix { $0 != "\n" }
      #expect(head.hasPrefix("synkrisis 1 shard \(shard) inputs "))
    }
  }

  @Test func `a shard in the place of the site is refused`() throws {
    let project = try Project()
    try project.expectSite()
    let before = try project.tree()
    expectRefusal(
      try project.generate("--shard", "2/7"),
      """
      error[shard-over-site]: \(project.url.path)/Public holds a whole site, and shard 2/7 would take its place
        = help: name a folder for the shard: --output FOLDER; --force gives the site up

      1 error; the output is as it was

      """,
      exitCode: 3
    )
    #expect(try project.tree().differences(from: before) == [])
  }

  private static let page = "Content/en/careers/public-relations/index.md"
}
