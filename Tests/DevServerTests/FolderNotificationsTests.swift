import Foundation
import TestSupport
import Testing

@testable import DevServer

/// What editors do when they save, one system call after the other, and whether that is all of it.
struct FolderNotificationsTests {
  private enum Step: Sendable {
    case write(String)
    case rename(String, String)
    case remove(String)

    func run(in folder: URL) throws {
      switch self {
      case .write(let name): try Data("text".utf8).write(to: folder.appending(path: name))
      case .rename(let name, let other):
        let files = (folder.appending(path: name).path, folder.appending(path: other).path)
        guard unsafe Foundation.rename(files.0, files.1) == 0 else { throw POSIXError(.EIO) }
      case .remove(let name): try FileManager.default.removeItem(at: folder.appending(path: name))
      }
    }
  }

  private func isSettled(after steps: [Step]) throws -> Bool {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try Step.write("a.md").run(in: content)
    let tree = WatchedTree(project: folder.url.path, folders: ["Content"]) { $0.hasSuffix("~") }
    var notifications = try FolderNotifications(tree)
    for step in steps { try step.run(in: content) }
    #expect(notifications.wait(.seconds(20)))
    try notifications.collect()
    return notifications.isSettled
  }

  @Test func `a file that was there is settled as soon as it is written and closed`() throws {
    #expect(try isSettled(after: [.write("a.md")]))
  }

  @Test func `a file is settled as soon as another one is renamed over it`() throws {
    #expect(try !isSettled(after: [.write("a.md.tmp")]))
    #expect(try isSettled(after: [.write("a.md.tmp"), .rename("a.md.tmp", "a.md")]))
  }

  @Test func `a file that gave way to its backup is settled when it is there again`() throws {
    #expect(try !isSettled(after: [.rename("a.md", "a.md~")]))
    #expect(try isSettled(after: [.rename("a.md", "a.md~"), .write("a.md"), .remove("a.md~")]))
  }

  @Test func `what an editor tried and removed leaves all settled`() throws {
    #expect(try isSettled(after: [.write("4913"), .remove("4913"), .write("a.md")]))
  }

  @Test func `a new file and a removed one may be but the first step of a save`() throws {
    #expect(try !isSettled(after: [.write("new.md")]))
    #expect(try !isSettled(after: [.remove("a.md")]))
  }
}
