import Foundation
import TestSupport
import Testing

/// A site that is built in parts.
struct ShardTests {
  private static let languages = Result { () throws -> FileTree in
    let project = try Project()
    try project.addPairs()
    try project.expectSite()
    return try project.site()
  }

  private static let english = Result { () throws -> FileTree in
    let project = try Project()
    try project.keepEnglish()
    try project.addPairs()
    try project.expectSite()
    return try project.site()
  }

  @Test(arguments: [1, 2, 7, 16])
  func `shards of a site in two languages make the site that one build makes`(count: Int) throws {
    let project = try Project()
    try project.addPairs()
    try project.buildShards(of: count)
    #expect(try project.merge(count, "--quiet").standardError.isEmpty)
    #expect(try project.site().differences(from: Self.languages.get()) == [])
  }

  @Test(arguments: [1, 7])
  func `shards of a site below a path make the site that one build makes`(count: Int) throws {
    let project = try Project()
    try project.keepEnglish()
    try project.addPairs()
    try project.buildShards(of: count)
    #expect(try project.merge(count, "--quiet").standardError.isEmpty)
    #expect(try project.site().differences(from: Self.english.get()) == [])
  }

  @Test func `more shards than pages leave some empty, and join all the same`() throws {
    let project = try Project()
    try project.buildShards(of: 20)
    #expect(try project.merge(20, "--quiet").exitCode == 0)
    let joined = try project.site()
    try project.remove("Public")
    try project.expectSite()
    #expect(try project.site().differences(from: joined) == [])
  }

  @Test func `no file is in two shards, and each is about as large as the others`() throws {
    let project = try Project()
    try project.addPairs()
    try project.buildShards(of: 4)
    let paths = try (1...4).flatMap { try project.shard($0).files.keys }
      .filter { $0 != ".synkrisis-manifest" }
    #expect(Set(paths).count == paths.count)
    let whole = try Self.languages.get().files.count - 1
    #expect(paths.count == whole)
    for number in 1...4 {
      let count = try project.shard(number).files.count - 1
      #expect((whole / 4 - 2...whole / 4 + 2).contains(count))
    }
  }

  @Test func `a shard that is built again is unchanged, and other inputs are marked`() throws {
    let project = try Project()
    try project.buildShards(of: 2)
    let before = try project.shard(1)
    let again = try project.generate("--shard", "1/2", "--output", "out/1")
    #expect(again.standardError.contains(/^Wrote 0 pages, 27 unchanged, 0 removed in/))
    try project.write("# A note for editors\n", to: "Content/en/.notes.md")
    try project.buildShards(of: 2)
    #expect(try project.shard(1).differences(from: before) == [])
    try project.append(Array("\n".utf8), to: "Content/en/method.md")
    try project.buildShards(of: 2)
    #expect(try project.shard(1).differences(from: before) == [".synkrisis-manifest differs"])
  }

  @Test func `a dead link to a part of a page of another shard is found where the link stands`()
    throws
  {
    let project = try Project()
    try project.append(Array("\nRead [on](method.md#nothing).\n".utf8), to: "Content/en/index.md")
    // Of 55 files the 31st is the English home page.
    let first = try project.generate("--shard", "1/2", "--output", "out/1")
    #expect(first.exitCode == 0)
    let holder = try project.generate("--shard", "31/55", "--output", "out/9")
    #expect(
      holder.standardError == """
        error[fragment-dead]: `/en/method/#nothing` leads to no heading of its page
          ┌─ Content/en/index.md:8:20
         8│ Read [on](method.md#nothing).
          │                    ^^^^^^^^
          = page: /en/
          = help: look up the ids of its headings

        1 error; the output is as it was

        """
    )
    #expect(holder.exitCode == 1)
  }

  @Test func `a dry run of a shard counts its pages and writes nothing`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate("--dry-run", "--shard", "2/2")
    #expect(run.standardError.contains(/^Wrote 28 pages.*; nothing was written\n$/))
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test(arguments: ["0/7", "8/7", "7", "1/x", ""])
  func `what is no shard is wrong usage`(text: String) throws {
    let project = try Project()
    let run = try project.generate("--shard", text)
    let message = "is invalid for '--shard <shard>': it takes which part of how many, such as 2/7\n"
    #expect(run.standardError.hasPrefix("Error: The value '\(text)' \(message)"))
    #expect(run.exitCode == 2)
  }
}
