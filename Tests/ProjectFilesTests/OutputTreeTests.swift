import Foundation
import SourceText
import Testing

@testable import ProjectFiles

struct OutputTreeTests {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "synkrisis-\(UUID().uuidString)")

  var output: String { folder.appending(path: "Public").path }

  // The folders above the output are made by the build itself.
  func build(
    _ files: [String: String],
    isForced: Bool = false,
    isFresh: Bool = false
  )
    throws -> Int
  {
    let names = Set(files.keys.map { Array($0.utf8) })
    let tree = try OutputTree(output, isForced: isForced) { names.contains($0) }
    let new = tree.begin(isFresh: isFresh)
    var record = NewTree.Record()
    let bytes = files.map { (path: Array($0.key.utf8), text: Array($0.value.utf8)) }
    let passedOver = try bytes.sorted { $0.path.lexicographicallyPrecedes($1.path) }.filter {
      try new.write($0.text, to: $0.path, &record) == .passedOver
    }
    if new.isPresent([record]) { return 0 }
    try new.begin()
    for file in passedOver where new.lacks(file.path) {
      try new.complete(file.text, at: file.path, &record)
    }
    _ = try tree.commit(new, [record])
    return record.written
  }

  // What changed in the output, and how many files of it were removed.
  func changes(_ files: [String: String]) throws -> (changed: Int, removed: Int) {
    let tree = try OutputTree(output, isForced: false) { _ in true }
    let new = tree.begin()
    var record = NewTree.Record()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try new.write(Array(text.utf8), to: Array(path.utf8), &record)
    }
    if new.isPresent([record]) { return (0, 0) }
    try new.begin()
    for (path, text) in files where new.lacks(Array(path.utf8)) {
      try new.complete(Array(text.utf8), at: Array(path.utf8), &record)
    }
    return (record.changed, try tree.commit(new, [record]).removed)
  }

  func site() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: output)
    var files: [String: String] = [:]
    for path in paths where !path.hasSuffix(".synkrisis-manifest") {
      let url = URL(filePath: output).appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try String(contentsOf: url, encoding: .utf8)
    }
    return files
  }

  func text(of body: () throws -> Void) -> String {
    do {
      try body()
      return ""
    } catch let fault as OutputFault {
      return DiagnosticText().text(of: Diagnostic(fault, at: nil))
    } catch {
      return "\(error)"
    }
  }

  @Test func `every build leaves just its own files, and writes from the third on what changed`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = ["index.html": "one", "a/index.html": "a", "b/index.html": "b"]
    #expect(try build(first) == 3)
    #expect(try site() == first)
    let second = ["index.html": "two, longer", "a/index.html": "a"]
    #expect(try build(second) == 2)
    #expect(try site() == second)
    // The ground is the first site: the longer index is new to it, `b` is removed.
    let third = ["index.html": "2", "a/index.html": "a"]
    #expect(try build(third) == 1)
    #expect(try site() == third)
  }

  @Test func `what changed is told of the site that was there, whatever stands beside it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = ["a": "1", "b": "1", "c": "1"]
    let second = ["a": "2", "b": "1", "d": "1"]
    #expect(try changes(first) == (3, 0))
    #expect(try changes(first) == (0, 0))
    #expect(try changes(second) == (2, 1))
    // The tree beside the site holds these very files already.
    #expect(try changes(first) == (2, 1))
    #expect(try changes(["b": "1"]) == (0, 2))
    #expect(try changes(["b": "1", "c": "1"]) == (1, 0))
  }

  @Test func `a build whose files are those of the present site writes nothing`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let site = ["index.html": "one", "a/index.html": "a"]
    _ = try build(site)
    #expect(try build(site) == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["Public"])
  }

  @Test func `files that were passed over are in the new site, wherever the first change is`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    var files = Dictionary(uniqueKeysWithValues: (0..<9).map { ("page-\($0)", "0") })
    _ = try build(files)
    for changed in ["page-8", "page-0", "page-4"] {
      files[changed]? += " and more"
      _ = try build(files)
      #expect(try site() == files)
    }
    // All that is left was passed over.
    files["page-3"] = nil
    #expect(try build(files) == 1)
    #expect(try site() == files)
  }

  func inputs(_ files: [String: String]) throws -> InputFingerprint {
    let project = folder.appending(path: "project")
    for (path, text) in files.merging(
      ["site.yml": "name: One\n"],
      uniquingKeysWith: { own, _ in own }
    ) {
      let file = project.appending(path: "Content/\(path)")
      let above = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try InputFingerprint(
      of: ProjectFolder(project.path),
      options: [:],
      generator: GeneratorMark(at: project.appending(path: "Content/site.yml").path),
      part: { $0.hasPrefix("Content/part-") ? String($0.dropFirst("Content/part-".count)) : nil }
    )
  }

  @Test func `an output is known by the inputs it was made of and by its manifest`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = try inputs([:])
    _ = try build(["index.html": "one"])
    #expect(!OutputTree.isMade(output, of: inputs))
    try OutputTree(output, isForced: false) { _ in true }.note(inputs)
    #expect(OutputTree.isMade(output, of: inputs))
    _ = try build(["index.html": "two"])
    #expect(!OutputTree.isMade(output, of: inputs))
  }

  @Test func `parts of the inputs stand as long as nothing differs that all files hang on`() throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    let tree = try OutputTree(output, isForced: false) { _ in true }
    let before = try inputs(["part-a": "a", "part-b": "b"])
    #expect(tree.standingParts(of: before, context: "") == [])
    try tree.note(before)
    #expect(tree.standingParts(of: before, context: "") == ["a", "b"])
    #expect(tree.standingParts(of: before, context: "another day") == [])
    let other = try inputs(["part-b": "other"])
    #expect(tree.standingParts(of: other, context: "") == ["a"])
    let shared = try inputs(["part-b": "b", "page.md": "new"])
    #expect(tree.standingParts(of: shared, context: "") == [])
  }

  @Test func `a file that is known to be as it was is in the new site without its bytes`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for text in ["one", "two"] { _ = try build(["a": "a", "b": text]) }
    let tree = try OutputTree(output, isForced: false) { _ in true }
    let new = tree.begin()
    var record = NewTree.Record()
    #expect(new.passOver(Array("c".utf8), &record) == nil)
    #expect(new.passOver(Array("a".utf8), &record) == .passedOver)
    #expect(try new.write(Array("three".utf8), to: Array("b".utf8), &record) == .done)
    // The ground is the first site, whose `a` is right and whose `b` was another one.
    #expect(new.lacks(Array("a".utf8)) == false)
    #expect(new.passOver(Array("b".utf8), &record) == nil)
    _ = try tree.commit(new, [record])
    #expect(try site() == ["a": "a", "b": "three"])
  }

  @Test func `a page becomes a folder and a folder a page`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for files in [["a": "page"], ["a/b": "below"], ["a": "again"], ["a/b": "and again"]] {
      _ = try build(files)
      #expect(try site() == files)
    }
  }

  @Test func `a file that we did not write stops the build, unless it is given up`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    try Data("mine".utf8).write(to: URL(filePath: output).appending(path: "CNAME"))
    let report = text { _ = try build(["index.html": "two"]) }
    #expect(
      report == """
        error[output-foreign-files]: \(output) holds 1 file that generate did not write: CNAME
          = help: move what you need to Content/root; --force gives the rest up

        """
    )
    #expect(try site() == ["index.html": "one", "CNAME": "mine"])
    _ = try build(["index.html": "two"], isForced: true)
    #expect(try site() == ["index.html": "two"])
  }

  func buildShard(_ text: String, isForced: Bool = false) throws {
    let mark = ShardMark(try #require(Shard(text)), inputs: "aa")
    let tree = try OutputTree(output, isForced: isForced, mark: mark) { _ in false }
    let new = tree.begin()
    var record = NewTree.Record()
    _ = try new.write(Array("a shard's".utf8), to: Array("\(text).html".utf8), &record)
    _ = try tree.commit(new, [record])
  }

  @Test func `rollback brings the previous site back, and a second one undoes it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    #expect(text { try OutputTree.rollBack(output) }.hasPrefix("error[rollback-impossible]"))
    _ = try build(["index.html": "two"])
    try OutputTree.rollBack(output)
    #expect(try site() == ["index.html": "one"])
    try OutputTree.rollBack(output)
    #expect(try site() == ["index.html": "two"])
  }

  @Test func `a fresh build makes every file anew and keeps the site before it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["index.html": "same", "a": "one"]
    #expect(try build(files) == 2)
    #expect(try build(files.merging(["a": "two"]) { $1 }) == 2)
    #expect(try build(files.merging(["a": "three"]) { $1 }, isFresh: true) == 2)
    #expect(try site() == ["index.html": "same", "a": "three"])
    try OutputTree.rollBack(output)
    #expect(try site() == ["index.html": "same", "a": "two"])
  }

  @Test func `a fresh build leaves open folders of older sites alone`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    let served = unsafe open(output, O_RDONLY | O_DIRECTORY)
    defer { close(served) }
    _ = try build(["index.html": "two"])
    let file = unsafe openat(served, "index.html", O_RDONLY)
    defer { close(file) }
    _ = try build(["index.html": "three"], isFresh: true)
    #expect(FileHandle(fileDescriptor: file).readDataToEndOfFile() == Data("one".utf8))
  }

  @Test func `two builds of one output keep apart`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    let held = try OutputTree(output, isForced: false) { _ in true }
    #expect(text { _ = try build(["index.html": "two"]) }.hasPrefix("error[output-locked]"))
    withExtendedLifetime(held) {}
  }

  @Test func `an unfinished build leaves the site whole and is no hindrance to the next`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for text in ["one", "two", "three"] { _ = try build(["index.html": text]) }
    do {
      let tree = try OutputTree(output, isForced: false) { _ in true }
      var record = NewTree.Record()
      _ = try tree.begin().write(Array("torn".utf8), to: Array("index.html".utf8), &record)
    }
    #expect(try site() == ["index.html": "three"])
    #expect(text { try OutputTree.rollBack(output) }.hasPrefix("error[rollback-impossible]"))
    _ = try build(["index.html": "four"])
    #expect(try site() == ["index.html": "four"])
  }
}
