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

  /// The first line in which a text differs from the expected one; `nil` if they are equal.
  ///
  /// The expected text is that of a file, which is written anew where goldens are updated.
  public static func difference(of actual: String, from file: URL) throws -> String? {
    let expected = try text(at: file, actual: actual)
    guard actual != expected else { return nil }
    let lines = [expected, actual].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let shared = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let (old, new) = (lines[0].dropFirst(shared).first, lines[1].dropFirst(shared).first)
    return "line \(shared + 1): expected \(old ?? "no line"), found \(new ?? "no line")"
  }
}
