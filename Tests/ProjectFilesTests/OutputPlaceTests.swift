import Foundation
import SourceText
import Testing

@testable import ProjectFiles

/// Where an output stands, and what stands in its way.
struct OutputPlaceTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var output: String { "\(folder.path)/Public" }

  func build(
    _ text: String,
    at path: String = "index.html",
    isForced: Bool = false
  ) throws
    -> OutputFault?
  {
    let tree = try OutputTree(output, isForced: isForced) { $0 == Array(path.utf8) }
    let new = tree.begin()
    var record = NewTree.Record()
    if case .passedOver = try new.write(Array(text.utf8), to: Array(path.utf8), &record) {
      return nil
    }
    return try tree.commit(new, [record]).notice
  }

  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(path)").sorted()
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  func report(_ body: () throws -> OutputFault?) -> String {
    do {
      return try body().map { DiagnosticText().text(of: Diagnostic($0, at: nil)) } ?? ""
    } catch let fault as OutputFault {
      return DiagnosticText().text(of: Diagnostic(fault, at: nil))
    } catch {
      return "\(error)"
    }
  }

  @Test func `a link to the output stays a link, and what it leads to is exchanged`() throws {
    try folder.write("site/keep/.keep", [])
    try FileManager.default.removeItem(atPath: "\(folder.path)/site/keep")
    try folder.link("Public", to: "site")
    _ = try build("one")
    _ = try build("two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output) == "site")
    #expect(try text("site/index.html") == "two")
    #expect(try text(".site.previous/index.html") == "one")
    #expect(try names() == [".site.previous", "Public", "site"])
  }

  @Test func `a link that leads nowhere is refused and stays`() throws {
    try folder.link("Public", to: "nowhere")
    #expect(
      report { try build("one") } == """
        error[output-link-broken]: \(output) is a link that leads nowhere
          = help: mend or remove the link

        """
    )
    #expect(try names() == ["Public"])
  }

  @Test func `a file in the output's place is refused and stays`() throws {
    try folder.write("Public")
    #expect(
      report { try build("one") } == """
        error[output-not-a-folder]: \(output) is no folder
          = help: name another output: --output FOLDER

        """
    )
    #expect(try text("Public") == "x")
  }

  @Test func `a folder where something is mounted is refused before anything is written`() {
    #expect(
      report {
        try OutputTree("/proc", isForced: false) { _ in true }.begin().begin()
        return nil
      }
      .hasPrefix("error[output-mounted]: something is mounted at /proc, so it cannot be exchanged")
    )
  }

  @Test func `files that were given up do not come back with a later build`() throws {
    _ = try build("one")
    try folder.write("Public/mine.txt")
    try folder.write("Public/deep/mine.txt")
    _ = try build("one", isForced: true)
    #expect(try names("Public") == [".synkrisis-manifest", "index.html"])
    #expect(try names(".Public.previous") == [".synkrisis-manifest", "index.html"])
    _ = try build("two")
    #expect(try names("Public") == [".synkrisis-manifest", "index.html"])
  }

  @Test func `a page whose place a folder takes, and a folder whose place a page takes, are stale`()
    throws
  {
    for path in ["a", "b", "a/b/c", "b", "a", "c", "a/b/c"] {
      _ = try build("text", at: path)
      #expect(try names("Public") == [".synkrisis-manifest", String(path.prefix(1))])
      #expect(try text("Public/\(path)") == "text")
    }
  }

  @Test func `where folders cannot be exchanged they are moved`() throws {
    _ = try build("one")
    _ = try build("two")
    try TreeExchange.performInSteps(OutputPaths(output))
    #expect(try text("Public/index.html") == "one")
    #expect(try text(".Public.previous/index.html") == "two")
    #expect(try names() == [".Public.previous", "Public"])
  }

  // How far the moves came: the output aside; the new one in its place as well.
  @Test(arguments: [(1, "one"), (2, "two")])
  func `moves that were cut short are brought to an end by the next command`(
    moves: Int,
    standing: String
  ) throws {
    _ = try build("two")
    _ = try build("one")
    try FileManager.default.moveItem(atPath: output, toPath: "\(folder.path)/.Public.previous.old")
    if moves == 2 {
      try FileManager.default.moveItem(atPath: "\(folder.path)/.Public.previous", toPath: output)
    }
    let tree = try OutputTree(output, isForced: false) { _ in true }
    #expect(try text("Public/index.html") == standing)
    #expect(try names() == [".Public.lock", ".Public.previous", "Public"])
    withExtendedLifetime(tree) {}
  }

  @Test(arguments: [
    (
      OutputFault(
        FileError(action: .replace, path: "/s/Public", code: EBUSY),
        output: "/s/Public"
      ),
      """
      error[output-mounted]: something is mounted at /s/Public, so it cannot be exchanged with a new \
      site in one step
        = help: mount the folder above it, or write into it: --output /s/Public/site

      """
    ),
    (
      OutputFault(
        FileError(action: .replace, path: "/s/Public", code: EXDEV),
        output: "/s/Public"
      ),
      """
      error[output-immovable]: the file system cannot move /s/Public: it may be part of a container's \
      image
        = help: remove it and the .previous folder beside it first, or name another: --output FOLDER

      """
    ),
    (
      OutputFault(FileError(action: .write, path: "/s/a", code: ENOSPC), output: "/s/Public"),
      """
      error[output-unwritable]: cannot write /s/a: No space left on device
        = help: make room on the disk; the site is as it was

      """
    ),
    (
      OutputFault(FileError(action: .create, path: "/s/a", code: EROFS), output: "/s/Public"),
      """
      error[output-unwritable]: cannot create /s/a: Read-only file system
        = help: check the folder and its permissions; the site is as it was

      """
    ),
    (
      .text(FileError(action: .write, path: "/s/a.md", code: ENOSPC)),
      """
      error[text-unwritable]: cannot write /s/a.md: No space left on device
        = help: make room on the disk; the file is as it was

      """
    ),
    (
      .text(FileError(action: .setPermissions, path: "/s/a.md", code: EPERM)),
      """
      error[text-unwritable]: cannot set the permissions of /s/a.md: Operation not permitted
        = help: check the folder and its permissions; the file is as it was

      """
    ),
    (
      .changedMeanwhile(path: "Content/en/a.md"),
      """
      error[text-changed-meanwhile]: Content/en/a.md was changed since it was read, and is left as it \
      is now
        = help: run the command again

      """
    ),
    (
      .locked(path: "/s/.Public.lock"),
      """
      error[output-locked]: another build is writing the same output
        = help: wait for it; it holds /s/.Public.lock

      """
    ),
    (
      .replacedInSteps(path: "/s/Public"),
      """
      warning[output-replaced-in-steps]: the file system cannot exchange two folders: for a moment \
      there was no /s/Public
        = help: nothing is missing now; other file systems, such as ext4 and XFS, do it in one step

      """
    ),
  ])
  func `each fault says what happened and what to do`(fault: OutputFault, text: String) {
    #expect(report { fault } == text)
  }
}
