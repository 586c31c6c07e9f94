import DevServer
import Foundation
import TestSupport
import Testing

/// How changes are noticed, in both manners: by what the system tells, and by looking again and again.
@Suite(.serialized) struct FolderWatchTests {
  private static let manners = [FolderWatch.Manner.notified, .polling(nil)]

  private let folder: WatchedFolder

  init() throws {
    folder = WatchedFolder(try TemporaryFolder())
    try write("Content/en/a.md")
    try write("Templates/page.html")
  }

  private func location(_ path: String) -> URL { folder.url.appending(path: path) }

  private func write(_ path: String, _ text: String = "text") throws {
    let file = location(path)
    let files = FileManager.default
    try files.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  private func move(_ path: String, to other: String) throws {
    guard unsafe rename(location(path).path, location(other).path) == 0 else {
      throw POSIXError(.EIO)
    }
  }

  private func watch(_ manner: FolderWatch.Manner) -> FolderWatch {
    FolderWatch(folder.url.path, folders: ["Content", "Templates"], manner: manner) { path in
      path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }
  }

  // Several acts of an editor may be told one by one: all that is told until a sign.
  private func changes(
    _ watch: inout FolderWatch,
    after act: () throws -> Void
  ) throws -> Set<String> {
    try act()
    var changes = Set(watch.next(within: .seconds(20)) ?? [])
    try write("Content/sign.md")
    while !changes.contains("Content/sign.md"), let more = watch.next(within: .seconds(20)) {
      changes.formUnion(more)
    }
    return changes.subtracting(["Content/sign.md"])
  }

  @Test func `the system tells of changes here`() {
    #expect(watch(.notified).manner == .notified)
    #expect(watch(.polling(nil)).manner == .polling(nil))
  }

  @Test(arguments: manners)
  func `a file that is written over, cut short or appended to has changed`(
    manner: FolderWatch.Manner
  ) throws {
    var watch = watch(manner)
    #expect(try changes(&watch) { try write("Content/en/a.md", "other") } == ["Content/en/a.md"])
    #expect(try changes(&watch) { try write("Content/en/a.md", "") } == ["Content/en/a.md"])
    let appended = try changes(&watch) {
      let file = try FileHandle(forWritingTo: location("Content/en/a.md"))
      try file.seekToEnd()
      try file.write(contentsOf: Data("more".utf8))
      try file.close()
    }
    #expect(appended == ["Content/en/a.md"])
  }

  @Test(arguments: manners)
  func `a file that another one is renamed over has changed, and only it`(
    manner: FolderWatch.Manner
  ) throws {
    var watch = watch(manner)
    let changes = try changes(&watch) {
      try write("Content/en/.a.md.swp")
      try write("Content/en/a.md.tmp1", "new")
      try move("Content/en/a.md.tmp1", to: "Content/en/a.md")
    }
    #expect(changes == ["Content/en/a.md"])
  }

  @Test(arguments: manners)
  func `a file that is saved beside its backup has changed, and only it`(
    manner: FolderWatch.Manner
  ) throws {
    var watch = watch(manner)
    let changes = try changes(&watch) {
      // What vim does: it tries whether it may write here, keeps the old file and writes a new one.
      try write("Content/en/4913", "")
      try FileManager.default.removeItem(at: location("Content/en/4913"))
      try move("Content/en/a.md", to: "Content/en/a.md~")
      try write("Content/en/a.md", "new")
      try FileManager.default.removeItem(at: location("Content/en/a.md~"))
    }
    #expect(changes == ["Content/en/a.md"])
  }

  @Test(arguments: manners)
  func `a new file and a removed one are told`(manner: FolderWatch.Manner) throws {
    var watch = watch(manner)
    #expect(try changes(&watch) { try write("Templates/new.html") } == ["Templates/new.html"])
    let removed = try changes(&watch) {
      try FileManager.default.removeItem(at: location("Templates/new.html"))
    }
    #expect(removed == ["Templates/new.html"])
  }

  @Test(arguments: manners)
  func `what is written in a new folder is told, then and later`(
    manner: FolderWatch.Manner
  ) throws {
    var watch = watch(manner)
    let first = try changes(&watch) { try write("Content/en/new/deep/b.md") }
    #expect(first.contains("Content/en/new/deep/b.md"))
    let second = try changes(&watch) { try write("Content/en/new/deep/b.md", "other") }
    #expect(second == ["Content/en/new/deep/b.md"])
  }

  @Test(arguments: manners)
  func `a folder that is moved is watched under its new name`(manner: FolderWatch.Manner) throws {
    var watch = watch(manner)
    let moved = try changes(&watch) { try move("Content/en", to: "Content/el") }
    #expect(moved.contains("Content/el/a.md"))
    let changed = try changes(&watch) { try write("Content/el/a.md", "other") }
    #expect(changed == ["Content/el/a.md"])
  }

  @Test(arguments: manners)
  func `a folder that is replaced as a whole is watched on`(manner: FolderWatch.Manner) throws {
    var watch = watch(manner)
    try write("New/en/c.md")
    let replaced = try changes(&watch) {
      try move("Content", to: "Old")
      try move("New", to: "Content")
    }
    #expect(!replaced.isEmpty)
    #expect(try changes(&watch) { try write("Content/en/c.md", "other") } == ["Content/en/c.md"])
  }

  @Test(arguments: manners)
  func `a folder that is a link is watched where it leads`(manner: FolderWatch.Manner) throws {
    try move("Content", to: "Elsewhere")
    try FileManager.default.createSymbolicLink(
      at: location("Content"),
      withDestinationURL: location("Elsewhere")
    )
    var watch = watch(manner)
    #expect(try changes(&watch) { try write("Elsewhere/en/a.md", "other") } == ["Content/en/a.md"])
  }

  @Test(arguments: manners)
  func `nothing is told while nothing changes, nor of files that are passed over`(
    manner: FolderWatch.Manner
  ) throws {
    var watch = watch(manner)
    try write("Content/en/.a.md.swp")
    try write("Content/.git/index")
    try write("Public/index.html")
    #expect(watch.next(within: .milliseconds(50)) == nil)
  }

  @Test(arguments: manners)
  func `many changes at once are told together`(manner: FolderWatch.Manner) throws {
    var watch = watch(manner)
    let paths = Set((0..<500).map { "Content/en/\($0).md" })
    let changes = try changes(&watch) { for path in paths { try write(path) } }
    #expect(changes == paths)
  }
}

/// Keeps a folder for as long as a test runs.
private final class WatchedFolder {
  private let folder: TemporaryFolder

  init(_ folder: consuming TemporaryFolder) {
    self.folder = folder
  }

  var url: URL { folder.url }
}
