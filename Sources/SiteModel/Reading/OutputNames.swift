internal import SourceText

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

  /// The names that would be those of a file and of a folder.
  private(set) var clashes: Set<String> = []

  private var files: [String: Entry] = [:]
  private var folders: [String: Entry] = [:]

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: Its path in the site, without a first slash.
  ///   - source: The file of the project that makes it.
  /// - Returns: Why it cannot be written beside those that were added before; `nil` if it can.
  mutating func add(_ path: String, from source: String) -> ContentFault? {
    let folded = Self.folded(path)
    let above = Self.folders(above: path)
    let fault = Self.tooLong(path) ?? conflict(of: path, folded, above)
    if case .fileAndFolder(let name, _) = fault { clashes.insert(name) }
    let entry = Entry(path: path, source: source)
    files[folded] = entry
    for folder in above { folders[folder.folded] = entry }
    return fault
  }

  /// The path of an added file beside which another cannot be written, for one of the two names would
  /// be that of a file and of a folder, or of both files; `nil` if there is none.
  func rival(of path: String) -> String? {
    let folded = Self.folded(path)
    let above = Self.folders(above: path).lazy.compactMap { files[$0.folded] }
    return (files[folded] ?? folders[folded] ?? above.first)?.path
  }

  private func conflict(
    of path: String,
    _ folded: String,
    _ above: [(path: String, folded: String)]
  ) -> ContentFault? {
    if let other = files[folded] {
      return other.path == path
        ? .sameOutput(path: path, other: other.source)
        : .sameButForCase(path: path, otherPath: other.path, other: other.source)
    }
    if let other = folders[folded] {
      return .fileAndFolder(path: path, other: other.source)
    }
    for folder in above {
      if let other = files[folder.folded] {
        return .fileAndFolder(path: folder.path, other: other.source)
      }
    }
    return nil
  }

  /// Why a path is too long for a disk; `nil` if it is not.
  static func tooLong(_ path: String) -> ContentFault? {
    guard path.utf8.count > longestName else { return nil }
    for name in path.pathParts where name.utf8.count > longestName {
      return .longName(bytes: name.utf8.count)
    }
    return path.utf8.count > longestPath ? .longPath(bytes: path.utf8.count) : nil
  }

  private static func folders(above path: String) -> [(path: String, folded: String)] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { end in
      let folder = String(path[..<end])
      return (folder, folded(folder))
    }
  }

  // Upper case first: both small sigmas have one capital. Text is compared by its characters, however
  // their accents are spelled, as disks of macOS do.
  private static func folded(_ path: String) -> String {
    let isSmall = path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isSmall ? path : path.uppercased().lowercased()
  }
}
