internal import Glibc

/// A path with all links resolved.
///
/// As in ProjectFiles, of which the server knows nothing; the layers that both know do no input.
enum RealPath {
  /// The absolute path of what a path leads to; `nil` if that is not there.
  static func of(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
