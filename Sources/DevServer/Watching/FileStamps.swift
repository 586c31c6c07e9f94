internal import Glibc

/// What tells of each file whether it was changed.
struct FileStamps: Hashable {
  private struct Stamp: Hashable {
    let size: Int
    let node: UInt
    let seconds: [Int]

    init(_ status: stat) {
      size = Int(status.st_size)
      node = UInt(status.st_ino)
      // The time of content can be set by anybody, that of any change by nobody.
      seconds = [
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec,
      ]
    }
  }

  private var stamps: [String: Stamp] = [:]

  /// Looks at every file.
  init(_ tree: WatchedTree) {
    for root in tree.roots {
      try? tree.walk(root) { _ in
      } file: { path, status in
        stamps[path] = Stamp(status)
      }
    }
  }

  /// The paths of files that are new, gone or changed.
  func differences(from old: FileStamps) -> Set<String> {
    Set(stamps.keys).union(old.stamps.keys).filter { stamps[$0] != old.stamps[$0] }
  }
}
