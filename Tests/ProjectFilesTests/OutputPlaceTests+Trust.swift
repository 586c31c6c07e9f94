import Foundation
import Testing

@testable import ProjectFiles

/// What a build does not trust of what stands in the output and beside it.
extension OutputPlaceTests {
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
