public import Foundation

/// Files that hold what a test expects, written anew when `UPDATE_GOLDEN=1` is set.
public enum Golden {
  /// Whether the run writes goldens instead of comparing them.
  public static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  }

  /// The expected text of a file; the actual one where goldens are updated.
  ///
  /// - Throws: An error if the file cannot be read or written.
  public static func text(at file: URL, actual: String) throws -> String {
    guard isUpdating else { return try String(contentsOf: file, encoding: .utf8) }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: file)
    return actual
  }
}
