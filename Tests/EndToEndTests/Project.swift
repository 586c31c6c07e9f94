import Foundation
import TestSupport

/// A project in a folder of its own: the small site of `Fixtures/base` with the repository's
/// templates, changed as a test needs it.
struct Project: ~Copyable {
  private let folder: TemporaryFolder

  /// The folder that holds `Content` and `Templates`.
  var url: URL { folder.url }

  /// Makes the small site.
  init() throws {
    let folder = try TemporaryFolder()
    let base = Fixtures.folder.appending(path: "base/Content")
    try Self.copy(base, to: folder.url.appending(path: "Content"))
    let templates = Fixtures.repository.appending(path: "Templates")
    try Self.copy(templates, to: folder.url.appending(path: "Templates"))
    self.folder = folder
  }

  /// Makes a copy of parts of the repository, such as `Content`.
  init(copying parts: [String]) throws {
    let folder = try TemporaryFolder()
    for part in parts {
      let source = Fixtures.repository.appending(path: part)
      try Self.copy(source, to: folder.url.appending(path: part))
    }
    self.folder = folder
  }

  /// Lays the `Content`, `Templates`, `Themes` and `Downloads` of a fixture over the project, or some of
  /// them.
  func overlay(
    _ fixture: URL,
    parts: [String] = ["Content", "Templates", "Themes", "Downloads"]
  ) throws {
    for part in parts {
      try Self.copy(fixture.appending(path: part), to: url.appending(path: part))
    }
  }

  /// Writes a file of the project, given as text.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file of the project.
  func write(_ bytes: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: file)
  }

  /// The bytes of a file of the project.
  func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: url.appending(path: path))
  }

  /// A file of the project as text.
  func text(_ path: String) throws -> String {
    try String(decoding: bytes(path), as: UTF8.self)
  }

  /// Replaces a text that stands in a file of the project.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(path)
    guard text.contains(old) else { throw CocoaError(.formatting) }
    try write(text.replacing(old, with: new), to: path)
  }

  /// Appends bytes to a file of the project.
  func append(_ bytes: [UInt8], to path: String) throws {
    try write(self.bytes(path) + Data(bytes), to: path)
  }

  /// Makes a symbolic link in the project.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path,
      withDestinationPath: target
    )
  }

  /// Makes an empty folder in the project.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: path),
      withIntermediateDirectories: true
    )
  }

  /// Makes a named pipe in the project.
  func makePipe(_ path: String) throws {
    guard unsafe mkfifo(url.appending(path: path).path, 0o600) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Sets who may read and write a file of the project.
  func setPermissions(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: url.appending(path: path).path
    )
  }

  /// Removes a file or folder of the project.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  /// Every file of the project, its output included.
  func tree() throws -> FileTree {
    try FileTree(url)
  }

  /// The site as it was built.
  func site() throws -> FileTree {
    try FileTree(url.appending(path: "Public"))
  }

  /// The site as it was built for an address.
  func site(at address: String) throws -> BuiltSite {
    BuiltSite(tree: try site(), address: address)
  }

  /// Runs the command in the project's folder.
  func generate(_ arguments: String..., environment: [String: String] = [:]) throws -> GenerateRun {
    try GenerateRun(arguments, in: url, environment: environment)
  }

  /// Runs the command in the project's folder with arguments of a list.
  func generate(arguments: [String]) throws -> GenerateRun {
    try GenerateRun(arguments, in: url)
  }

  // File by file, so that a fixture's folder is laid over one that is there.
  private static func copy(_ source: URL, to target: URL) throws {
    let files = FileManager.default
    for path in (try? files.subpathsOfDirectory(atPath: source.path)) ?? [] {
      let file = source.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let copy = target.appending(path: path)
      try files.createDirectory(
        at: copy.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try? files.removeItem(at: copy)
      try files.copyItem(at: file, to: copy)
    }
  }
}
