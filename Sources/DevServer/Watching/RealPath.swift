internal import Glibc

/// A path with all links resolved.
enum RealPath {
  /// The absolute path of what a path leads to; `nil` if that is not there.
  static func of(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
