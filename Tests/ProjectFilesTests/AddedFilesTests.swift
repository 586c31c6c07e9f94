import Foundation
import SourceText
import TestSupport
import Testing

@testable import ProjectFiles

struct AddedFilesTests {
  private static func files(_ paths: String...) -> [SourceFile] {
    paths.map { SourceFile(path: $0, text: "\($0)\n") }
  }

  @Test func `files are written with the folders above them`() throws {
    let folder = try TemporaryFolder()
    try AddedFiles(in: "\(folder.path)/new/site").write(Self.files("a.md", "b/c/d.md"))
    let tree = try FileTree(URL(filePath: folder.path))
    #expect(tree.files.keys.sorted() == ["new/site/a.md", "new/site/b/c/d.md"])
    #expect(tree.files["new/site/b/c/d.md"] == Data("b/c/d.md\n".utf8))
  }

  @Test func `none is written where one is there`() throws {
    let folder = try TemporaryFolder()
    try AddedFiles(in: folder.path).write(Self.files("b.md"))
    #expect {
      try AddedFiles(in: folder.path).write(Self.files("a.md", "b.md"))
    } throws: { error in
      (error as? OutputFault)?.wording.sentence == "\(folder.path)/b.md is there already"
    }
    #expect(try FileTree(URL(filePath: folder.path)).files.keys.sorted() == ["b.md"])
  }

  @Test func `a link that leads nowhere is not written through`() throws {
    let folder = try TemporaryFolder()
    try folder.link("a.md", to: "elsewhere.md")
    #expect(throws: OutputFault.self) {
      try AddedFiles(in: folder.path).write(Self.files("a.md"))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/elsewhere.md"))
  }

  @Test func `what was written is taken away where the rest cannot be`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputFault.self) {
      try AddedFiles(in: folder.path).write(Self.files("a/a.md", "a/b.md", "a/a.md"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
