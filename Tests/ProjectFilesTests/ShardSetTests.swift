import SourceText
import Testing

@testable import ProjectFiles

struct ShardSetTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  // Folders are named from the tests' own, which the texts leave out.
  private func write(
    _ shard: String,
    to name: String? = nil,
    inputs: String = "aa",
    files: [String]? = nil
  ) throws {
    let mark = ShardMark(try #require(Shard(shard)), inputs: inputs)
    let name = name ?? "\(mark.shard.number)"
    let tree = try OutputTree("\(folder.path)/\(name)", isForced: false, mark: mark) { _ in false }
    let new = tree.begin()
    var record = NewTree.Record()
    for file in files ?? ["a/\(shard)", "\(shard).html"] {
      _ = try new.write(Array("text of \(file)".utf8), to: Array(file.utf8), &record)
    }
    _ = try tree.commit(new, [record])
  }

  private func report(_ names: String...) throws -> String {
    var text: String
    do {
      let set = try ShardSet(names.map { "\(folder.path)/\($0)" })
      text = DiagnosticText().text(of: try set.forEachFile { _, _ in })
    } catch let report as DiagnosticReport {
      text = DiagnosticText().text(of: report)
    }
    text.replace("\(folder.path)/", with: "")
    return text
  }

  @Test func `the shards of one site are handed on file by file, by number and path`() throws {
    for number in [3, 1, 2] { try write("\(number)/3") }
    let set = try ShardSet(["3", "2", "1"].map { "\(folder.path)/\($0)" })
    #expect(set.count == 3)
    #expect(set.fileCount == 6)
    var paths: [String] = []
    let report = try set.forEachFile { bytes, path in
      paths.append(String(decoding: path, as: UTF8.self))
      #expect(bytes == Array("text of ".utf8) + path)
    }
    #expect(!report.hasErrors)
    #expect(paths == (1...3).flatMap { ["\($0)/3.html", "a/\($0)/3"] })
    #expect(set.hasFile(at: Array("a/2/3".utf8)))
    #expect(!set.hasFile(at: Array("a/2".utf8)))
  }

  @Test func `a shard without files joins with the others`() throws {
    try write("1/2")
    try write("2/2", files: [])
    #expect(try report("1", "2") == "")
  }

  @Test func `shards that are missing are named`() throws {
    try write("1/4")
    try write("3/4")
    #expect(
      try report("3", "1") == """
        error[shards-missing]: of 4 shards 2 are missing: 2, 4
          = help: build it with --shard 2/4, and name the folders of all shards

        """
    )
    #expect(
      try report("1").hasPrefix("error[shards-missing]: of 4 shards 3 are missing: 2, 3, 4\n")
    )
  }

  @Test func `one shard of hundreds names the first of the missing`() throws {
    try write("2/500")
    #expect(
      try report("2") == """
        error[shards-missing]: of 500 shards 499 are missing: 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, …
          = help: build it with --shard 1/500, and name the folders of all shards

        """
    )
  }

  @Test func `a shard that is there twice is named with both folders, beside what is missing`()
    throws
  {
    try write("1/3")
    try write("2/3")
    try write("2/3", to: "two")
    #expect(
      try report("1", "two", "2") == """
        error[shard-doubled]: shard 2/3 in two stands in 2 too
          = help: name one of the two folders

        error[shards-missing]: of 3 shards one is missing: 3
          = help: build it with --shard 3/3, and name the folders of all shards

        """
    )
  }

  @Test func `one folder that is named twice is a doubled shard`() throws {
    try write("1/1")
    #expect(
      try report("1", "1") == """
        error[shard-doubled]: shard 1/1 in 1 stands in 1 too
          = help: name one of the two folders

        """
    )
  }

  @Test func `shards of other inputs are named`() throws {
    try write("1/3")
    try write("2/3", inputs: "bb")
    try write("3/3", inputs: "cc")
    #expect(
      try report("1", "2", "3") == """
        error[shards-of-other-inputs]: 2/3 in 2, 3/3 in 3 were made of other inputs than 1/3 in 1
          = help: build all shards of the same files, with the same options and the same generate

        """
    )
  }

  @Test func `shards of another division are named`() throws {
    try write("1/2")
    try write("2/3")
    #expect(
      try report("1", "2") == """
        error[shards-of-other-division]: 2/3 in 2 is of another number of shards than 1/2 in 1
          = help: give all shards the same number after the slash of --shard

        """
    )
  }

  @Test func `what is no folder, no shard or a whole site is named, all at once`() throws {
    try folder.write("file")
    try folder.write("empty/index.html")
    let tree = try OutputTree("\(folder.path)/site", isForced: false) { _ in true }
    _ = try tree.commit(tree.begin(), [])
    #expect(
      try report("file", "none", "empty", "site") == """
        error[not-a-shard]: empty holds no shard: it has no manifest
          = help: name the folders that `generate build --shard I/N --output FOLDER` wrote

        error[shard-folder-missing]: there is no folder file
          = help: name the folders that `generate build --shard I/N --output FOLDER` wrote

        error[shard-folder-missing]: there is no folder none
          = help: name the folders that `generate build --shard I/N --output FOLDER` wrote

        error[shard-is-whole-site]: site holds a whole site, not a shard of one
          = help: name the folders that `generate build --shard I/N --output FOLDER` wrote

        """
    )
  }

  @Test func `files that two shards hold are named with both`() throws {
    try write("1/2", files: ["a.html", "b.html", "c.html"])
    try write("2/2", files: ["b.html", "c.html", "d.html"])
    #expect(
      try report("2", "1") == """
        error[shard-files-doubled]: 1 and 2 both hold 2 files: b.html, c.html
          = help: build both shards again

        """
    )
  }

  @Test func `files that are damaged or missing are named by shard, the others not handed on`()
    throws
  {
    try write("1/2", files: ["a", "b", "c"])
    try write("2/2", files: ["d", "e"])
    try folder.write("1/b", Array("text of B".utf8))
    try folder.write("2/d", Array("text of d and more".utf8))
    try folder.remove("2/e")
    #expect(
      try report("1", "2") == """
        error[shard-files-damaged]: 1 holds 1 file with other bytes than its manifest says: b
          = help: copy the folder again, or build its shard again

        error[shard-files-damaged]: 2 holds 1 file with other bytes than its manifest says: d
          = help: copy the folder again, or build its shard again

        error[shard-files-missing]: 2 lacks 1 file of its manifest: e
          = help: copy the folder again, or build its shard again

        """
    )
    var paths: [[UInt8]] = []
    let set = try ShardSet(["1", "2"].map { "\(folder.path)/\($0)" })
    _ = try set.forEachFile { paths.append($1) }
    #expect(paths == [Array("a".utf8)])
  }

  @Test func `many damaged files are counted, and the first named`() throws {
    let files = ["a", "b", "c", "d", "e", "f", "g"]
    try write("1/1", files: files)
    for file in files { try folder.remove("1/\(file)") }
    #expect(
      try report("1") == """
        error[shard-files-missing]: 1 lacks 7 files of its manifest: a, b, c, d, e, …
          = help: copy the folder again, or build its shard again

        """
    )
  }

  @Test func `a size that nothing has is a damaged file`() throws {
    try folder.write(
      "1/.synkrisis-manifest",
      Array("\(Self.head) 1\n\(Self.hash) 999999999999999999 a\n".utf8)
    )
    try folder.write("1/a")
    #expect(try report("1").hasPrefix("error[shard-files-damaged]: 1 holds 1 file with other"))
  }

  @Test func `a folder in the place of a file is a damaged file`() throws {
    try write("1/1", files: ["a"])
    try folder.remove("1/a")
    try folder.write("1/a/b")
    #expect(
      try report("1") == """
        error[shard-files-damaged]: 1 holds 1 file with other bytes than its manifest says: a
          = help: copy the folder again, or build its shard again

        """
    )
  }

  private static let hash = String(repeating: "0", count: 32)
  private static let line = "\(hash) 1 a\n"
  private static let head = "synkrisis 1 shard 1/1 inputs aa files"

  @Test(arguments: [
    "", "\n", "synkrisis 2\n", "\(head) 2\n\(line)", "\(head) 1\n\(line)\(line)",
    "\(head) 2\n\(line)\(line)", "\(head) 1\n\(hash) 1 a", "\(head) 1\n\(hash) 1 \n",
    "\(head) 1\n\(hash) 1 ../a\n", "\(head) 1\n\(hash) 1 /a\n", "\(head) 1\n\(hash) 1 a/./b\n",
    "\(head) 1\n\(hash) 1 a//b\n", "\(head) 1\n\(hash) 1 .synkrisis-manifest\n",
    "\(head) 1\n\(hash) x a\n", "\(head) 1\nxyz\n", "\(head) -1\n",
    "\(head) 2\n\(hash) 1 b\n\(hash) 1 a\n", "synkrisis 1 shard 2/1 inputs aa files 0\n",
    "\(head) 1\n\(hash) -1 a\n",
  ])
  func `a manifest that is cut short, doubled or leads elsewhere is damaged`(text: String) throws {
    try folder.write("1/.synkrisis-manifest", Array(text.utf8))
    #expect(
      try report("1") == """
        error[shard-manifest-damaged]: the manifest of 1 is cut short or damaged
          = help: copy the folder again, or build its shard again

        """
    )
  }
}
