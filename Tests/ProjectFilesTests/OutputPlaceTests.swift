import Foundation
import SourceText
import Testing

@testable import ProjectFiles

/// Where an output stands, and what stands in its way.
struct OutputPlaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var output: String { "\(folder.path)/Public" }

  private func build(
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

  private func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(path)").sorted()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  private func report(_ body: () throws -> OutputFault?) -> String {
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

  // As a project that was fetched from anywhere may bring it along.
  private func plant(_ folder: String, listing paths: [String]) throws {
    var lines = FileLines()
    for path in paths { lines.append(Array(path.utf8), ManifestEntry(of: [])) }
    try self.folder.write("\(folder)/.synkrisis-manifest", Array("synkrisis 1\n".utf8) + lines.text)
  }

  @Test(arguments: [".Public.previous", "Public"])
  func `a list of files that leads out of its folder removes nothing`(place: String) throws {
    try folder.write("victim")
    try plant(place, listing: ["../victim"])
    for text in ["one", "two", "three"] { _ = try build(text, isForced: true) }
    #expect(try text("victim") == "x")
    #expect(try text("Public/index.html") == "three")
  }

  @Test func `nothing is written or removed through a link within the tree`() throws {
    try folder.write("elsewhere/old.html")
    try folder.write("elsewhere/index.html")
    try plant(".Public.previous", listing: ["careers/index.html", "careers/old.html"])
    try folder.link(".Public.previous/careers", to: "../elsewhere")
    _ = try build("one", at: "careers/index.html")
    #expect(try names("elsewhere") == ["index.html", "old.html"])
    #expect(try text("elsewhere/index.html") == "x")
    #expect(try text("Public/careers/index.html") == "one")
    #expect(try names("Public/careers") == ["index.html"])
  }

  @Test func `nothing is removed through a link in a place that the site has no more`() throws {
    try folder.write("elsewhere/old.html")
    try plant(".Public.previous", listing: ["careers/old.html"])
    try folder.link(".Public.previous/careers", to: "../elsewhere")
    _ = try build("one")
    #expect(try names("elsewhere") == ["old.html"])
  }

  @Test func `a tree that is a link itself is never the ground`() throws {
    try folder.write("elsewhere/a.html")
    try plant("elsewhere", listing: ["a.html"])
    try folder.link(".Public.previous", to: "elsewhere")
    _ = try build("one")
    #expect(try names("elsewhere") == [".synkrisis-manifest", "a.html"])
    #expect(try text("Public/index.html") == "one")
  }

  @Test func `a file of others is found though all permissions were changed after it came`() throws
  {
    _ = try build("one", at: "a/index.html")
    try folder.write("Public/a/notes.txt")
    for name in ["a", ".synkrisis-manifest"] {
      // The clock of the file system ticks some hundred times a second.
      usleep(30_000)
      try FileManager.default.setAttributes(
        [.posixPermissions: name == "a" ? 0o775 : 0o664],
        ofItemAtPath: "\(output)/\(name)"
      )
    }
    #expect(report { try build("two", at: "a/index.html") }.contains("a/notes.txt"))
  }

  @Test(arguments: [
    (".", "Content"), ("..", "Content"), ("Content", "Content"), ("Content/en/site", "Content"),
    ("Templates/../Templates/x", "Templates"), ("link", "Content"), ("Themes", "Themes"),
  ])
  func `an output that holds the project's own files, or stands in them, is refused`(
    path: String,
    sources: String
  ) throws {
    for name in ["Content/site.yml", "Templates/a", "Themes/b/c"] { try folder.write(name) }
    try folder.link("link", to: ".")
    let path = "\(folder.path)/\(path)"
    let report = report {
      try OutputTree.check(path, isApartFrom: folder.path)
      return nil
    }
    #expect(
      report == """
        error[output-over-sources]: the output \(path) and the project's own \(sources) are one \
        folder or stand in each other
          = help: name a folder of its own for the site: --output FOLDER

        """
    )
  }

  @Test(arguments: ["Public", "deep/Public", "Contents", "Content2/x", "../Public"])
  func `an output beside the project's own files is well`(path: String) throws {
    for name in ["Content/site.yml", "Templates/a"] { try folder.write(name) }
    #expect(throws: Never.self) {
      try OutputTree.check("\(folder.path)/\(path)", isApartFrom: folder.path)
    }
  }
}
