import SourceText
import Testing

@testable import ProjectFiles

struct FileBytesTests {
  private func mapped(_ path: String) throws -> [UInt8] {
    try MappedFile(path).withBytes { bytes in
      var copy: [UInt8] = []
      for index in bytes.indices { copy.append(bytes[index]) }
      return copy
    }
  }

  private static let contents: [[UInt8]] = [
    [], [0], [0xFF, 0x00, 0x0A], Array("Ω".utf8), [UInt8](repeating: 7, count: 4096),
    (0..<70_001).map { UInt8(truncatingIfNeeded: $0) },
  ]

  @Test(arguments: Self.contents)
  func `a mapped file lends the bytes of the disk`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write("data.csv", bytes)
    #expect(try mapped("\(folder.path)/data.csv") == bytes)
  }

  @Test(arguments: Self.contents)
  func `a file is read from start to end`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", bytes)
    #expect(try FileBytes.of("\(folder.path)/a.md", size: bytes.count) == bytes)
  }

  @Test(arguments: [0, 1, 4999, 5000, 5001, 20_000])
  func `a size that is no longer true does not matter`(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write("a.md", bytes)
    #expect(try FileBytes.of("\(folder.path)/a.md", size: size) == bytes)
  }

  @Test func `a file that is not there cannot be read`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.of("\(folder.path)/none", size: 0) }
    #expect(error?.reason(in: .english) == "No such file or directory")
  }

  @Test func `a file that is not there cannot be mapped`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try MappedFile("\(folder.path)/none") }
    #expect(error?.reason(in: .english) == "No such file or directory")
  }

  @Test func `a folder cannot be read as a file`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.of(folder.path, size: 0) }
    #expect(error?.reason(in: .english) == "Is a directory")
    #expect(error?.reason(in: .greek) == "είναι φάκελος")
  }
}
