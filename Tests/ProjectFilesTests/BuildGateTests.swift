import Foundation
import ProjectFiles
import Testing

struct BuildGateTests {
  private let folder: TemporaryFolder
  private let gate = BuildGate()

  init() throws {
    folder = try TemporaryFolder()
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func tree() throws -> OutputTree {
    try OutputTree("\(folder.path)/Public", isForced: false, gate: gate) { _ in true }
  }

  // What a stopped build would say, and what then stands beside the output.
  private func stop() throws -> (isReplaced: Bool?, names: [String]) {
    var isReplaced: Bool?
    let found = gate.stop {
      isReplaced = $0
    } end: {
      Result { try self.names }
    }
    return (isReplaced, try found.get())
  }

  @Test func `a build that is stopped while it writes lets go of its lock and has changed nothing`()
    throws
  {
    let tree = try tree()
    var record = NewTree.Record()
    _ = try tree.begin().write(Array("x".utf8), to: Array("index.html".utf8), &record)
    #expect(try names == [".Public.lock", ".Public.previous"])
    let stopped = try stop()
    #expect(stopped.isReplaced == false)
    #expect(stopped.names == [".Public.previous"])
    withExtendedLifetime(tree) {}
  }

  @Test func `a build that is stopped after the exchange says so`() throws {
    let tree = try tree()
    _ = try tree.commit(tree.begin(), [])
    let stopped = try stop()
    #expect(stopped.isReplaced == true)
    #expect(stopped.names == ["Public"])
    withExtendedLifetime(tree) {}
  }

  @Test func `a build that is over leaves the lock of the next one alone`() throws {
    do { _ = try tree() }
    let other = try OutputTree("\(folder.path)/Public", isForced: false) { _ in true }
    let stopped = try stop()
    #expect(stopped.isReplaced == false)
    #expect(stopped.names == [".Public.lock"])
    withExtendedLifetime(other) {}
  }
}
