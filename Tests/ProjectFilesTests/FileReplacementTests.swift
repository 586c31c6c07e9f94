import Foundation
import SourceText
import Testing

@testable import ProjectFiles

struct FileReplacementTests {
  private static let path = "Content/en/a.md"

  private let folder: TemporaryFolder
  private let project: ProjectFolder
  private let file: ProjectFile
  private let old = SourceFile(path: path, text: "old")
  private let new = SourceFile(path: path, text: "newer")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Content/site.yml")
    try folder.write(Self.path, old.bytes)
    project = try ProjectFolder(folder.path)
    file = try #require(project.content.first { $0.path == Self.path })
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/Content/en").sorted()
  }

  private func text() throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(Self.path)", encoding: .utf8)
  }

  @Test func `a file is replaced whole, and nothing stays beside it`() throws {
    try project.replace(file, holding: old, with: new)
    #expect(try text() == "newer")
    #expect(try names() == ["a.md"])
  }

  @Test(arguments: ["odl", "", "old and more"])
  func `a file that somebody saved meanwhile stays as it was saved`(saved: String) throws {
    try folder.write(Self.path, Array(saved.utf8))
    let fault = #expect(throws: OutputFault.self) {
      try project.replace(file, holding: old, with: new)
    }
    #expect(fault?.code == "text-changed-meanwhile")
    #expect(try text() == saved)
    #expect(try names() == ["a.md"])
  }

  @Test func `a file that is gone is not made anew`() throws {
    try folder.remove(Self.path)
    let fault = #expect(throws: OutputFault.self) {
      try project.replace(file, holding: old, with: new)
    }
    #expect(fault?.code == "text-unwritable")
    #expect(try names() == [])
  }
}
