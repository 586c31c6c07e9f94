public import Foundation

/// The real statistics and official suites that some tests read; the project ships none of them.
public enum SharedData {
  /// The folder: `SYNKRISIS_SHARED_DATA`, or `../shared/data` beside the project.
  public static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["SYNKRISIS_SHARED_DATA"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    return projectFolder.appending(path: "../shared/data", directoryHint: .isDirectory)
  }

  /// The folder that holds `Package.swift`.
  public static var projectFolder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Whether the folder is there.
  public static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.path)
  }

  /// The reason that a skipped test shows.
  public static let absence = "the shared data are absent; SYNKRISIS_SHARED_DATA names their folder"

  /// The bytes of a file, named from the folder.
  public static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: path)))
  }
}
