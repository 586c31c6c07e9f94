import Foundation

/// A folder of its own for a test, gone with it.
final class TemporaryFolder {
  /// Where it is, all links resolved.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "synkrisis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ bytes: [UInt8] = Array("x".utf8)) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  /// Removes a file or a folder.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// Makes a link that leads to a path, which may be relative to the link.
  func link(_ name: String, to target: String) throws {
    let link = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(
      atPath: link.path(percentEncoded: false),
      withDestinationPath: target
    )
  }
}
