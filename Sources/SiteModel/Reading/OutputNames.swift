/// The names of a site's files as every disk sees them: many do not tell capital letters apart, none
/// lets a name be a file and a folder, and none takes names of any length.
struct OutputNames {
  /// How many bytes a name may have on the disks of Linux, macOS and Windows.
  static let longestName = 255

  /// How many bytes a path may have that is safe below folders of ordinary depth.
  static let longestPath = 900

  private struct Entry {
    let path: String
    let source: String
  }

  private var files: [String: Entry] = [:]
  private var folders: [String: Entry] = [:]

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: Its path in the site, without a first slash.
  ///   - source: The file of the project that makes it.
  /// - Returns: Why it cannot be written beside those that were added before; `nil` if it can.
  mutating func add(_ path: String, from source: String) -> ContentFault? {
    let fault = Self.tooLong(path) ?? conflict(of: path)
    let entry = Entry(path: path, source: source)
    files[Self.folded(path)] = entry
    for folder in Self.folders(above: path) { folders[Self.folded(folder)] = entry }
    return fault
  }

  private func conflict(of path: String) -> ContentFault? {
    if let other = files[Self.folded(path)] {
      return other.path == path
        ? .sameOutput(path: path, other: other.source)
        : .sameButForCase(path: path, otherPath: other.path, other: other.source)
    }
    if let other = folders[Self.folded(path)] {
      return .fileAndFolder(path: path, other: other.source)
    }
    for folder in Self.folders(above: path) {
      if let other = files[Self.folded(folder)] {
        return .fileAndFolder(path: folder, other: other.source)
      }
    }
    return nil
  }

  /// Why a path is too long for a disk; `nil` if it is not.
  static func tooLong(_ path: String) -> ContentFault? {
    if path.utf8.count > longestName {
      for name in path.utf8.split(separator: UInt8(ascii: "/")) where name.count > longestName {
        return .longName(bytes: name.count)
      }
    }
    return path.utf8.count > longestPath ? .longPath(bytes: path.utf8.count) : nil
  }

  private static func folders(above path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  // Upper case first: both small sigmas have one capital. Text is compared by its characters, however
  // their accents are spelled, as disks of macOS do.
  private static func folded(_ path: String) -> String {
    path.uppercased().lowercased()
  }
}
