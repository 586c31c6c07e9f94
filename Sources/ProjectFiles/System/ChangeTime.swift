internal import Glibc

/// When an entry of a disk was last changed in any way (ctime): kept by the operating system, and set
/// by nobody.
struct ChangeTime: Hashable, Comparable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int

  /// When what stands at a path was written last; `nil` if nothing does.
  ///
  /// A change of its permissions or of its owner since does not count; who sets the time of writing can
  /// only set it back.
  init?(ofWriting path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    let written = ChangeTime(status.st_mtim)
    self = min(written, ChangeTime(status.st_ctim))
  }

  private init(_ time: timespec) {
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
  }

  /// Whether an entry of an open folder is a folder without folders in it that was changed at no time
  /// from this one on; not if that cannot be told.
  func isAfterChange(
    ofLowestFolder entry: UnsafeMutablePointer<dirent>,
    in folder: OpaquePointer
  ) -> Bool {
    var status = stat()
    let result = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { name in
        guard let name = name.baseAddress else { return Int32(-1) }
        return unsafe fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW)
      }
    }
    // A folder has two names, its own and `.`, and one more for each folder in it. Where a file system
    // counts them otherwise, the folder is looked into.
    guard result == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_nlink == 2 else {
      return false
    }
    return ChangeTime(status.st_ctim) < self
  }

  static func < (left: ChangeTime, right: ChangeTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
