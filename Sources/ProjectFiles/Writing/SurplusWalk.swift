internal import Dispatch
internal import Synchronization

/// Finds the files of an output folder that nobody knows.
struct SurplusWalk {
  // Most folders hold one page; so many of them are worth a second worker.
  private static let share = 256

  private let isKnown: @Sendable ([UInt8]) -> Bool
  private let completion: ChangeTime?
  private var surplus: [String] = []

  /// The files below a folder, but its manifest and a repository's own, that are not known.
  ///
  /// - Parameters:
  ///   - folder: Where the folder is.
  ///   - completion: When all files below the folder were known: what was not changed since is not
  ///     looked into, for most folders hold one page, and reading each is what a large site waits for.
  ///   - isKnown: Whether a path, given from the folder, is that of a known file.
  /// - Returns: The paths from the folder, in any order.
  /// - Throws: An error if a folder cannot be listed.
  static func surplus(
    in folder: String,
    since completion: ChangeTime? = nil,
    isKnown: @escaping @Sendable ([UInt8]) -> Bool
  ) throws(FileError) -> [String] {
    var walk = SurplusWalk(completion: completion, isKnown: isKnown)
    let folders = try walk.folders(in: folder, below: [])
    for name in folders where name != Array(".git".utf8) { try walk.visit(folder, below: name) }
    return walk.surplus
  }

  private init(completion: ChangeTime?, isKnown: @escaping @Sendable ([UInt8]) -> Bool) {
    self.completion = completion
    self.isKnown = isKnown
  }

  private mutating func visit(_ root: String, below path: [UInt8]) throws(FileError) {
    let folders = try folders(in: root, below: path)
    guard folders.count > Self.share else {
      for folder in folders { try visit(root, below: folder) }
      return
    }
    let shares = (folders.count + Self.share - 1) / Self.share
    let found = Mutex<(paths: [String], failure: FileError?)>((surplus, nil))
    let (completion, isKnown) = (completion, isKnown)
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      var walk = SurplusWalk(completion: completion, isKnown: isKnown)
      var failure: FileError?
      do throws(FileError) {
        for folder in folders[(number * Self.share)...].prefix(Self.share) {
          try walk.visit(root, below: folder)
        }
      } catch {
        failure = error
      }
      found.withLock { found in
        found.paths += walk.surplus
        found.failure = found.failure ?? failure
      }
    }
    surplus = found.withLock { $0.paths }
    if let failure = found.withLock({ $0.failure }) { throw failure }
  }

  // Looks at the files of a folder and returns the paths of the folders in it.
  private mutating func folders(in root: String, below path: [UInt8]) throws(FileError) -> [[UInt8]]
  {
    var folders: [[UInt8]] = []
    let place = path.isEmpty ? root : "\(root)/\(String(decoding: path, as: UTF8.self))"
    try FolderListing.forEach(in: place, changedSince: completion) { name, isFolder in
      let below = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
      if isFolder {
        folders.append(below)
      } else if !isKnown(below), below != Array(Manifest.fileName.utf8) {
        surplus.append(String(decoding: below, as: UTF8.self))
      }
    }
    return folders
  }
}
