public import Foundation

/// Every file below a folder with its bytes, so that two folders can be compared.
public struct FileTree: Equatable, Sendable {
  /// The bytes of each file by its path from the folder; a link counts as what it leads to.
  public let files: [String: Data]

  /// Reads a folder; without files if it is not there.
  public init(_ folder: URL) throws {
    var files: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
      let file = folder.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try Data(contentsOf: file)
    }
    self.files = files
  }

  /// The paths of files that only one of two trees has or that differ, each with what is wrong.
  public func differences(from other: FileTree) -> [String] {
    Set(files.keys).union(other.files.keys).sorted().compactMap { path in
      switch (files[path], other.files[path]) {
      case (let own?, let other?): own == other ? nil : "\(path) differs"
      case (.some, nil): "\(path) is new"
      case (nil, _): "\(path) is missing"
      }
    }
  }
}
