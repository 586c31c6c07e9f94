internal import CFileSystem
internal import Glibc

/// The places where other file systems, or other folders, are mounted.
enum MountPoint {
  /// Whether something is mounted at a path itself; `false` where the system cannot tell.
  static func isAt(_ path: String) -> Bool {
    var status = statx()
    guard unsafe statx(AT_FDCWD, path, 0, 0, &status) == 0 else { return false }
    return status.stx_attributes & SYNKRISIS_ATTRIBUTE_MOUNT_ROOT != 0
  }
}
