import Foundation
import Testing

@testable import ProjectFiles

extension OutputTreeTests {
  @Test func `a shard does not take the place of a site, unless it is given up`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try build(["index.html": "one"])
    let report = text { try buildShard("2/7") }
    #expect(
      report == """
        error[shard-over-site]: \(output) holds a whole site, and shard 2/7 would take its place
          = help: name a folder for the shard: --output FOLDER; --force gives the site up

        """
    )
    #expect(try site() == ["index.html": "one"])
    try buildShard("2/7", isForced: true)
    #expect(try site() == ["2/7.html": "a shard's"])
  }

  @Test func `a shard takes the place of another, and a site that of a shard`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try buildShard("2/7")
    try buildShard("1/4")
    #expect(try site() == ["1/4.html": "a shard's"])
    _ = try build(["index.html": "one"])
    #expect(try site() == ["index.html": "one"])
  }

  @Test func `a file of another shard is foreign to a shard`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try buildShard("2/7")
    try FileManager.default.removeItem(atPath: "\(output)/.synkrisis-manifest")
    #expect(text { try buildShard("2/7") }.hasPrefix("error[output-foreign-files]"))
  }

  @Test func `rollback never brings a shard back, but the site that a shard replaced`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try buildShard("2/7")
    _ = try build(["index.html": "one"])
    #expect(text { try OutputTree.rollBack(output) }.hasPrefix("error[rollback-impossible]"))
    #expect(try site() == ["index.html": "one"])
    try buildShard("2/7", isForced: true)
    try OutputTree.rollBack(output)
    #expect(try site() == ["index.html": "one"])
  }
}
