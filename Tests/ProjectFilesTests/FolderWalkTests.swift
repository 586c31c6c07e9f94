import Foundation
import SourceText
import Testing

@testable import ProjectFiles

struct FolderWalkTests {
  private func walk(_ folder: TemporaryFolder) -> FolderWalk {
    FolderWalk("\(folder.path)/Content", name: "Content")
  }

  private func text(_ walk: FolderWalk) -> String {
    DiagnosticText().text(of: walk.report)
  }

  @Test func `files are found in every depth, sorted by the bytes of their paths`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "b.md", "a/z.md", "a/b/c.md", "a.md", "a-b.md", "Z.md", "é.md", "ω.md", "a/B.md", "10.md",
      "9.md",
    ]
    for name in names { try folder.write("Content/\(name)") }
    #expect(
      walk(folder).files.map(\.path) == [
        "Content/10.md", "Content/9.md", "Content/Z.md", "Content/a-b.md", "Content/a.md",
        "Content/a/B.md",
        "Content/a/b/c.md", "Content/a/z.md", "Content/b.md", "Content/é.md", "Content/ω.md",
      ]
    )
  }

  @Test func `a file has its place on the disk and its size`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/a/b.md", Array("12345".utf8))
    #expect(
      walk(folder).files
        == [ProjectFile(path: "Content/a/b.md", location: "\(folder.path)/Content/a/b.md", size: 5)]
    )
  }

  @Test(arguments: [".hidden", ".git/config", "a.md~", "#a.md#", ".#a.md", "sub/.DS_Store"])
  func `hidden files and what editors leave are passed over`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/\(name)")
    try folder.write("Content/kept.md")
    #expect(walk(folder).files.map(\.path) == ["Content/kept.md"])
    #expect(text(walk(folder)) == "")
  }

  @Test(arguments: ["#a.md", "a#.md", "~a.md", "a.md.bak"])
  func `names that only look like those of editors are kept`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/\(name)")
    #expect(walk(folder).files.map(\.path) == ["Content/\(name)"])
  }

  @Test func `a folder that is not there holds nothing`() throws {
    let folder = try TemporaryFolder()
    #expect(walk(folder).files.isEmpty)
    #expect(text(walk(folder)) == "")
  }

  @Test func `a link to a file within is that file under its own name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/a.md", Array("12".utf8))
    try folder.link("Content/b.md", to: "a.md")
    let location = "\(folder.path)/Content/a.md"
    #expect(
      walk(folder).files == [
        ProjectFile(path: "Content/a.md", location: location, size: 2),
        ProjectFile(path: "Content/b.md", location: location, size: 2),
      ]
    )
  }

  @Test func `a link to a folder within holds its files a second time`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/en/a.md")
    try folder.link("Content/us", to: "en")
    #expect(walk(folder).files.map(\.path) == ["Content/en/a.md", "Content/us/a.md"])
    #expect(text(walk(folder)) == "")
  }

  @Test func `the folder itself may be a link`() throws {
    let folder = try TemporaryFolder()
    try folder.write("elsewhere/a.md")
    try folder.link("Content", to: "elsewhere")
    #expect(walk(folder).files.map(\.path) == ["Content/a.md"])
    #expect(walk(folder).files.map(\.location) == ["\(folder.path)/elsewhere/a.md"])
  }

  @Test(arguments: ["../outside.md", "/etc/hostname", "..", "../Content-other/a.md"])
  func `a link that leads out is reported and not followed`(target: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("outside.md")
    try folder.write("Content-other/a.md")
    try folder.link("Content/link.md", to: target)
    let walk = walk(folder)
    #expect(walk.files.isEmpty)
    #expect(
      text(walk) == """
        error[link-leaves-project]: the link leads out of its folder: files from elsewhere are not read
          ┌─ Content/link.md
          = help: copy the file in; only Content and Templates themselves may be links

        """
    )
  }

  @Test(arguments: ["missing.md", "link.md", ".", "../Content"])
  func `a link to nothing or to a folder above it is reported`(target: String) throws {
    let folder = try TemporaryFolder()
    try folder.link("Content/link.md", to: target)
    #expect(
      text(walk(folder)) == """
        error[link-broken]: the link leads nowhere, or around in a circle
          ┌─ Content/link.md
          = help: mend or remove the link

        """
    )
  }

  @Test func `two folders that link to each other end the walk`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/a/one.md")
    try folder.write("Content/b/two.md")
    try folder.link("Content/a/b", to: "../b")
    try folder.link("Content/b/a", to: "../a")
    let walk = walk(folder)
    #expect(walk.files.map(\.path).contains("Content/a/b/two.md"))
    #expect(
      walk.report.sorted.map { $0.location?.path ?? "" } == ["Content/a/b/a", "Content/b/a/b"]
    )
  }

  @Test(arguments: ["a.md", "a.yml", "a.csv"])
  func `a folder that is named like a text is reported`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Content/\(name)/b.md")
    let walk = walk(folder)
    #expect(walk.files.isEmpty)
    #expect(
      text(walk) == """
        error[folder-instead-of-file]: Content/\(name) is a folder, where a file is expected
          ┌─ Content/\(name)
          = help: rename the folder

        """
    )
  }
}
