internal import Glibc

/// When an entry of a disk was last changed in any way (ctime): kept by the operating system, and set
/// by nobody.
struct ChangeTime: Hashable, Comparable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int

  /// The time of what stands at a path; `nil` if nothing does.
  init?(of path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    (seconds, nanoseconds) = (status.st_ctim.tv_sec, status.st_ctim.tv_nsec)
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
        unsafe fstatat(dirfd(folder), name.baseAddress!, &status, AT_SYMLINK_NOFOLLOW)
      }
    }
    // A folder has two names, its own and `.`, and one more for each folder in it. Where a file system
    // counts them otherwise, the folder is looked into.
    guard result == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_nlink == 2 else { return false }
    return ChangeTime(status) < self
  }

  static func < (left: ChangeTime, right: ChangeTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
